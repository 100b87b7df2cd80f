import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchTextProps {
  text: string;
  onChange: (text: string) => void;
  className: string | undefined;
  /** What the words are looked for in, where these are not objects. */
  placeholder?: string;
}

const typingMs = 200;
const longest = 200;

/** Words to look for. The list follows the typing, a moment behind. */
export const SearchText = ({ text, onChange, className = '', placeholder }: SearchTextProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  const tell = useDebouncedCallback((words: string) => {
    setShown(words.trim());
    onChange(words.trim());
  }, typingMs);
  // Somebody else emptied it: the button that shows everything, or the way back.
  useEffect(() => {
    if (text === shown) return;
    setShown(text);
    setTyped(text);
  }, [text, shown]);
  return (
    <TextInput
      className={className}
      type="search"
      label={t('items.filter.text')}
      placeholder={placeholder ?? t('items.filter.textPlaceholder')}
      value={typed}
      onChange={(event) => {
        const words = event.currentTarget.value.slice(0, longest);
        setTyped(words);
        tell(words);
      }}
      leftSection={<IconSearch size={20} aria-hidden />}
      autoComplete="off"
    />
  );
};
