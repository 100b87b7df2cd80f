import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface MoreProps {
  pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The way to the next page of a list, where there is one. */
export const More = ({ pages }: MoreProps) => {
  const { t } = useTranslation();
  return (
    pages.hasNextPage && (
      <Button
        variant="default"
        mt="md"
        onClick={() => void pages.fetchNextPage()}
        loading={pages.isFetchingNextPage}
      >
        {t('frame.act.more')}
      </Button>
    )
  );
};
