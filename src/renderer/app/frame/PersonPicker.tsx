import { Button, Menu } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';

/** Who stands at this post: a name, no code. The journal keeps it with each act. */
export const PersonPicker = () => {
  const { t } = useTranslation();
  const people = useQuery(api.staff.list.queryOptions()).data ?? [];
  const person = useQuery(api.staff.post.queryOptions()).data?.person ?? null;
  const pick = useMutation(api.staff.pick.mutationOptions());
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconUserCircle size={20} aria-hidden />}
        >
          {person?.name ?? t('frame.person.who')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.person.who')}</Menu.Label>
        {people
          .filter(({ hasLeft }) => !hasLeft)
          .map(({ id, name, role }) => (
            <Menu.Item key={id} onClick={() => pick.mutate({ id })}>
              {name} · {t(`words.role.${role}`)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => pick.mutate({ id: null })}>{t('frame.person.nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
