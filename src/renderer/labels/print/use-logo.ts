import { useEffect, useState } from 'react';

/** Where a drawing reads the logo of the place from; `null` where there is none. */
export const useLogo = (logo: Blob | null): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (logo === null) return;
    const made = URL.createObjectURL(logo);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [logo]);
  return url;
};
