import { useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedText } from '#shared/domain/scan-reading.ts';
import { pickItem, pickMember, scan } from './act.ts';
import { tell } from './say.ts';
import { parsePick } from './use-search.ts';

/** A code is short, and so is what somebody looks for; a page pasted by mistake is cut. */
const longest = 200;

/** What the box does with typing, Enter, Escape and a choice from its list. */
export const useBox = () => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });

  const type = (typed: string) => {
    if (typed.length > longest) tell(t('counter.box.tooLong'), false);
    setText(typed.slice(0, longest));
    list.openDropdown();
    list.resetSelectedOption();
  };
  const pick = (value: string) => {
    const picked = parsePick(value);
    void (picked.kind === 'member' ? pickMember(picked.id) : pickItem(picked.id));
    setText('');
    list.closeDropdown();
  };
  /** A code acts at once; words stay, and the first thing found waits for one more Enter. */
  const submit = async () => {
    const kind = await scan(readTypedText(text).readings);
    if (kind === 'search') list.selectFirstOption();
    else setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
    }
    if (event.key === 'Enter' && text.trim() !== '' && list.getSelectedOptionIndex() < 0) {
      event.preventDefault();
      void submit();
    }
  };
  return { text, list, type, pick, onKeyDown };
};
