import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Warning } from '#renderer/ui/Warning.tsx';

/** Under which names it is published; says so while nobody has chosen them. */
export const Publisher = () => {
  const { t } = useTranslation();
  const place = usePlace();
  const { data } = useQuery(api.repairs.settings.get.queryOptions());
  if (!data) return null;
  const { dataProvider, groupIdentifier, idPrefix, country } = data;
  const isUntouched = dataProvider === place.name && groupIdentifier === place.name;
  return (
    <div>
      <Text>
        {t('exchange.out.publisher', {
          provider: dataProvider,
          group: groupIdentifier,
          prefix: idPrefix,
          country,
        })}
      </Text>
      {isUntouched && <Warning>{t('exchange.out.untouched')}</Warning>}
      <LinkButton href="/settings/repairs" variant="default" mt="xs">
        {t('exchange.out.toSettings')}
      </LinkButton>
    </div>
  );
};
