import { useCombobox } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedText } from '#shared/domain/scan-reading.ts';
import { pickItem, pickMember } from './act.ts';
import { tell } from './say.ts';
import { useScanAct } from './use-scan-act.ts';
import { onlyOneFor, parsePick } from './use-search.ts';

/** A code is short, and so is what somebody looks for; a page pasted by mistake is cut. */
const longest = 200;

/** What the box does with typing, pasting, Enter, Escape and a choice from its list. */
export const useBox = () => {
  const { t } = useTranslation();
  const act = useScanAct();
  const [text, setText] = useState('');
  const [asksFirst, setAsksFirst] = useState(false);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });

  const clear = () => {
    setText('');
    setAsksFirst(false);
    list.closeDropdown();
  };
  const type = (typed: string) => {
    if (typed.length > longest) tell(t('counter.box.tooLong'), false);
    setText(typed.slice(0, longest));
    setAsksFirst(false);
    list.resetSelectedOption();
    if (typed === '') list.closeDropdown();
    else list.openDropdown();
  };
  /** Cut before the field has to draw it: a megabyte would stop the window for seconds. */
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length <= longest) return;
    event.preventDefault();
    type(withPasted(event.currentTarget, pasted));
  };
  const pick = (value: string) => {
    const picked = parsePick(value);
    void (picked.kind === 'member' ? pickMember(picked.id) : pickItem(picked.id));
    clear();
  };
  /** A code acts at once; so does the only thing found. Of several, the first waits for one more Enter. */
  const submit = async () => {
    if ((await act(readTypedText(text).readings)) === 'code') return clear();
    const only = await onlyOneFor(text);
    if (only) return pick(only);
    list.openDropdown();
    setAsksFirst(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      clear();
    }
    if (event.key === 'Enter' && text.trim() !== '' && list.getSelectedOptionIndex() < 0) {
      event.preventDefault();
      void submit();
    }
  };
  return { text, list, asksFirst, type, pick, onPaste, onKeyDown };
};

const withPasted = (field: HTMLInputElement, pasted: string): string => {
  const { selectionStart, selectionEnd, value } = field;
  const before = value.slice(0, selectionStart ?? 0);
  const after = value.slice(selectionEnd ?? value.length);
  return before + pasted.slice(0, longest + 1).replace(/\s+/g, ' ') + after;
};
