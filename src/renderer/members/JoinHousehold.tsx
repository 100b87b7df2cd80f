import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useScanInto } from '#renderer/ui/use-scan-into.ts';
import { type MemberId, memberId as memberIdShape } from '#shared/domain/ids.ts';

/** The other members that a name, a card or a telephone finds. */
const useOthers = (memberId: MemberId, typed: string) => {
  const [text] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery(
    api.members.list.queryOptions({ input: { text, limit: 6 }, enabled: text.length > 1 }),
  );
  return text.length > 1 ? (found.data?.members ?? []).filter(({ id }) => id !== memberId) : [];
};

/** Finds the other member by name, or by a card scanned into the field. */
export const JoinHousehold = ({ memberId }: { memberId: MemberId }) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const list = useCombobox();
  const look = (text: string) => {
    setTyped(text);
    list.openDropdown();
  };
  const target = useScanInto(look);
  const join = useAct(api.members.joinHousehold.mutationOptions());
  const others = useOthers(memberId, typed);
  return (
    <Combobox
      store={list}
      onOptionSubmit={(id) => join.mutate({ id: memberId, withMemberId: memberIdShape.parse(id) })}
    >
      <Combobox.Target>
        <TextInput
          label={t('members.page.join')}
          placeholder={t('members.page.joinWhich')}
          value={typed}
          onChange={(event) => look(event.currentTarget.value)}
          onFocus={target.onFocus}
          onBlur={() => {
            target.onBlur();
            list.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Problem error={join.error} />
      <Combobox.Dropdown hidden={others.length === 0}>
        <Combobox.Options aria-label={t('members.page.joinWhich')}>
          {others.map(({ id, firstName, lastName, code }) => (
            <Combobox.Option key={id} value={id} mih={44}>
              {firstName} {lastName} · {code}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
