import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { usePick } from '#renderer/staff/own-code/use-pick.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { api } from '../api.ts';
import { lateDialog } from '../late-dialog.tsx';
import styles from './Frame.module.css';

const OwnCodeDialog = lateDialog(
  async () => (await import('#renderer/staff/own-code/OwnCodeDialog.tsx')).OwnCodeDialog,
);
const ChangeOwnCode = lateDialog(
  async () => (await import('#renderer/staff/own-code/ChangeOwnCode.tsx')).ChangeOwnCode,
);

/** Who stands at this post: a name, and a code where they have one. The journal keeps it with each act. */
export const PersonPicker = () => {
  const { t } = useTranslation();
  const post = useQuery(api.staff.post.queryOptions()).data;
  const person = post?.person ?? null;
  useSayLost(post?.hasLostPerson ?? false);
  const [asked, setAsked] = useState<StaffPerson | 'change' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconUserCircle size={20} aria-hidden />}
          >
            <span className={styles.person}>{person?.name ?? t('frame.person.who')}</span>
          </Button>
        </Menu.Target>
        <PeopleMenu person={person} onAsk={setAsked} />
      </Menu>
      {asked === 'change' && <ChangeOwnCode onClose={close} />}
      {asked !== null && asked !== 'change' && <OwnCodeDialog person={asked} onClose={close} />}
    </>
  );
};

/** The base was replaced by one that does not know who stood here. */
const useSayLost = (hasLostPerson: boolean): void => {
  const { t } = useTranslation();
  useEffect(() => {
    if (!hasLostPerson) return;
    const id = notifications.show({ message: t('frame.person.lost'), autoClose: false });
    return () => void notifications.hide(id);
  }, [hasLostPerson, t]);
};

interface PeopleMenuProps {
  person: StaffPerson | null;
  onAsk: (asked: StaffPerson | 'change') => void;
}

const PeopleMenu = ({ person, onAsk }: PeopleMenuProps) => {
  const { t } = useTranslation();
  const people = useQuery(api.staff.list.queryOptions()).data ?? [];
  const { pick } = usePick(onAsk);
  const leave = useAct(api.staff.pick.mutationOptions());
  const lock = useAct(api.staff.lock.mutationOptions());
  return (
    <Menu.Dropdown>
      <Menu.Label>{t('frame.person.who')}</Menu.Label>
      {people
        .filter(({ hasLeft }) => !hasLeft)
        .map((one) => (
          <Menu.Item key={one.id} onClick={() => pick(one)}>
            {one.name} · {t(`words.role.${one.role}`)}
          </Menu.Item>
        ))}
      <Menu.Divider />
      <Menu.Item onClick={() => leave.mutate({ id: null })}>{t('frame.person.nobody')}</Menu.Item>
      {person?.hasCode && (
        <Menu.Item onClick={() => onAsk('change')}>{t('frame.person.changeCode')}</Menu.Item>
      )}
      <Menu.Item onClick={() => lock.mutate({})}>{t('frame.person.lock')}</Menu.Item>
    </Menu.Dropdown>
  );
};
