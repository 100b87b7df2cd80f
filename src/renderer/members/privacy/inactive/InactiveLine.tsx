import { Anchor, Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { capital } from '#renderer/ui/capital.ts';
import { Line } from '#renderer/ui/Lines.tsx';
import { EraseButton } from '../erase/EraseButton.tsx';
import { useSayErasureObstacle } from '../erase/say-obstacle.ts';
import type { InactiveMember } from './use-inactive.ts';

interface InactiveLineProps {
  member: InactiveMember;
  isPicked: boolean;
  onPick: () => void;
  onErased: (tag: string) => void;
}

/** Somebody who may be forgotten: since when, and what would stand in the way. */
export const InactiveLine = ({ member, isPicked, onPick, onErased }: InactiveLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayObstacle = useSayErasureObstacle();
  const { id, code, firstName, lastName, lastActOn, obstacles } = member;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const isFree = obstacles.length === 0;
  return (
    <Line
      acts={
        isFree && (
          <EraseButton
            id={id}
            name={name}
            label={t('privacy.inactive.eraseThis', { name })}
            onErased={onErased}
          >
            {t('privacy.inactive.erase')}
          </EraseButton>
        )
      }
    >
      <Group gap="sm" wrap="nowrap">
        <Checkbox
          aria-label={t('privacy.inactive.pick', { name })}
          checked={isPicked}
          onChange={onPick}
          disabled={!isFree}
        />
        <div>
          <Anchor component={Link} href={`/members/${id}`} fw={700}>
            {name}
          </Anchor>{' '}
          <Code code={code} />
          <Text c="dimmed" size="sm">
            {capital(t('privacy.inactive.lastAct', { day: format.day(lastActOn, 'dated') }))}
          </Text>
          {obstacles.map((obstacle) => (
            <Text key={JSON.stringify(obstacle)} size="sm" c="var(--warn)">
              {capital(sayObstacle(obstacle))}
            </Text>
          ))}
        </div>
      </Group>
    </Line>
  );
};
