/** A line drawn with a finger, a pen or the mouse, and the picture that it becomes. */
import { type PointerEvent, useRef, useState } from 'react';

/** Dots of the picture for one of the screen: a signature is kept as sharp as it was seen. */
const sharpness = 2;
const penWidth = 2.5;

export const useSignature = () => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDown = useRef(false);
  const [isEmpty, setIsEmpty] = useState(true);
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    isDown.current = true;
    const ink = inkOf(event.currentTarget);
    ink?.beginPath();
    ink?.moveTo(...placeOf(event));
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!isDown.current) return;
    const ink = inkOf(event.currentTarget);
    ink?.lineTo(...placeOf(event));
    ink?.stroke();
    setIsEmpty(false);
  };
  const end = () => {
    isDown.current = false;
  };
  const clear = () => {
    const area = canvas.current;
    // Setting its size empties a canvas.
    if (area) area.width = 0;
    setIsEmpty(true);
  };
  return {
    canvas,
    pen: { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: end },
    isEmpty,
    clear,
    /** As a PNG; `null` where the browser makes none. */
    picture: () => pictureOf(canvas.current),
  };
};

/** The canvas is as large as it is seen, from its first line on. */
const inkOf = (area: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const [width, height] = [area.clientWidth * sharpness, area.clientHeight * sharpness];
  if (area.width !== width || area.height !== height) Object.assign(area, { width, height });
  const ink = area.getContext('2d');
  if (ink)
    Object.assign(ink, { lineWidth: penWidth * sharpness, lineCap: 'round', lineJoin: 'round' });
  return ink;
};

const placeOf = (event: PointerEvent<HTMLCanvasElement>): [x: number, y: number] => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [(event.clientX - left) * sharpness, (event.clientY - top) * sharpness];
};

const pictureOf = async (area: HTMLCanvasElement | null): Promise<File | null> => {
  const blob = await new Promise<Blob | null>((resolve) => {
    if (area) area.toBlob(resolve, 'image/png');
    else resolve(null);
  });
  return blob && new File([blob], 'signature.png', { type: 'image/png' });
};
