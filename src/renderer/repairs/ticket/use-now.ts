import { useEffect, useState } from 'react';

const tickMs = 5_000;

/** The time, in milliseconds since 1970, a few seconds behind at most. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
};
