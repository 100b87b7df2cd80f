import { useEffect } from 'react';
import { speak } from '#renderer/app/i18n.ts';
import { usePlaceStatus } from '#renderer/app/place-status.ts';
import { VisitorsScreen } from './VisitorsScreen.tsx';

/**
 * The window for visitors, outside of the frame. It asks for the public board and the place's status,
 * and for nothing else, since nothing else is answered to it. It speaks the language of the place,
 * whatever the window beside it has chosen.
 */
export const VisitorsApp = () => {
  const language = usePlaceStatus().data?.language;
  useEffect(() => {
    if (language) speak(language, false);
  }, [language]);
  return <VisitorsScreen />;
};
