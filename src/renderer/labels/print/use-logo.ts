import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '#renderer/app/api.ts';

/** Where the logo of the place is read from; `null` until it is there, and where there is none. */
export const useLogo = (hasLogo: boolean): string | null => {
  const { data } = useQuery(api.labels.logo.queryOptions({ enabled: hasLogo }));
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return setUrl(null);
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return url;
};
