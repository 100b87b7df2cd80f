import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '#renderer/app/api.ts';

export interface PlaceLogo {
  /** Where it is read from. */
  readonly url: string;
  /** Height over width. */
  readonly ratio: number;
}

/** The logo of the place; `null` where there is none, and until it is there. */
export const usePlaceLogo = (): PlaceLogo | null => {
  const { data } = useQuery(api.labels.logo.queryOptions());
  const [logo, setLogo] = useState<PlaceLogo | null>(null);
  useEffect(() => {
    if (!data) return setLogo(null);
    const url = URL.createObjectURL(data);
    const image = new Image();
    image.onload = () => setLogo({ url, ratio: image.naturalHeight / image.naturalWidth });
    image.src = url;
    return () => URL.revokeObjectURL(url);
  }, [data]);
  return logo;
};
