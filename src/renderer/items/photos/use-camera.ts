import { type RefObject, useEffect, useRef, useState } from 'react';

export type CameraTrouble = 'refused' | 'missing' | 'failed';

interface CameraView {
  video: RefObject<HTMLVideoElement | null>;
  isReady: boolean;
  trouble: CameraTrouble | null;
}

const wanted: MediaStreamConstraints = {
  video: { facingMode: 'environment', width: { ideal: 1600 }, height: { ideal: 1200 } },
};

/** Shows the camera in a video while the component is there, and lets go of it after. */
export const useCamera = (): CameraView => {
  const video = useRef<HTMLVideoElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  useEffect(() => {
    let isGone = false;
    let stream: MediaStream | undefined;
    const open = async () => {
      const opened = await askForCamera();
      if (typeof opened === 'string') return isGone || setTrouble(opened);
      stream = opened;
      if (isGone || !video.current) return letGo(stream);
      video.current.srcObject = stream;
      await video.current.play();
      setIsReady(true);
    };
    open().catch(() => setTrouble('failed'));
    return () => {
      isGone = true;
      letGo(stream);
    };
  }, []);
  return { video, isReady, trouble };
};

const askForCamera = async (): Promise<MediaStream | CameraTrouble> => {
  // Missing altogether on a page that is not on this machine.
  if (!('mediaDevices' in navigator)) return 'missing';
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
  }
};

const letGo = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};
