import { Combobox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Availability } from '#renderer/items/Availability.tsx';
import { Code } from '#renderer/ui/Code.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import type { ItemBrief, MemberBrief } from '#shared/contract/views.ts';
import { type Found, pickValue } from './use-search.ts';

interface BoxResultsProps {
  text: string;
  found: Found | undefined;
}

/** What looks like the words in the box, people first: a name is typed more often than a drill. */
export const BoxResults = ({ text, found }: BoxResultsProps) => {
  const { t } = useTranslation();
  if (!found || text.trim().length < 2) return <Combobox.Dropdown hidden />;
  const isEmpty = found.items.length === 0 && found.members.length === 0;
  return (
    <Combobox.Dropdown>
      <Combobox.Options
        mah="60vh"
        style={{ overflowY: 'auto' }}
        aria-label={t('counter.box.label')}
      >
        {found.corrected.map(({ from, to }) => (
          <Combobox.Header key={from}>{t('counter.box.corrected', { from, to })}</Combobox.Header>
        ))}
        {isEmpty && <Combobox.Empty>{t('counter.box.nothing', { text })}</Combobox.Empty>}
        {found.members.length > 0 && (
          <Combobox.Group label={t('counter.box.members')}>
            {found.members.map((member) => (
              <MemberOption key={member.id} member={member} />
            ))}
          </Combobox.Group>
        )}
        {found.items.length > 0 && (
          <Combobox.Group label={t('counter.box.items')}>
            {found.items.map((item) => (
              <ItemOption key={item.id} item={item} />
            ))}
          </Combobox.Group>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
};

const MemberOption = ({ member }: { member: MemberBrief }) => (
  <Combobox.Option value={pickValue({ kind: 'member', id: member.id })} mih={52}>
    <Group gap="sm" wrap="nowrap">
      <Text fw={700}>
        {member.firstName} {member.lastName}
      </Text>
      <Text c="dimmed" size="sm" truncate>
        {member.phone || member.email}
      </Text>
      <Text ml="auto" size="sm">
        <Code code={member.code} />
      </Text>
    </Group>
  </Combobox.Option>
);

const ItemOption = ({ item }: { item: ItemBrief }) => (
  <Combobox.Option value={pickValue({ kind: 'item', id: item.id })} mih={52}>
    <Group gap="sm" wrap="nowrap">
      <Picture photoId={item.photoId} alt="" size={48} />
      <div style={{ minWidth: 0 }}>
        <Text fw={700} truncate>
          {item.name}
        </Text>
        <Text c="dimmed" size="sm" truncate>
          {[item.brand, item.model].filter(Boolean).join(' ')}
        </Text>
      </div>
      <Group ml="auto" gap="sm" wrap="nowrap">
        <Availability availability={item.availability} />
        <Text size="sm" visibleFrom="sm">
          <Code code={item.code} />
        </Text>
      </Group>
    </Group>
  </Combobox.Option>
);
