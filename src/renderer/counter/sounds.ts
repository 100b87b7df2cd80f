/** One short sound an answer, so that eyes can stay on the object: rising is out, falling is in, low and rough is refused. */
export type Sound = 'out' | 'in' | 'refused' | 'told';

interface Note {
  hertz: number;
  at: number;
  seconds: number;
  shape: OscillatorType;
}

const tunes: Record<Sound, readonly Note[]> = {
  out: [
    { hertz: 660, at: 0, seconds: 0.07, shape: 'sine' },
    { hertz: 990, at: 0.08, seconds: 0.1, shape: 'sine' },
  ],
  in: [
    { hertz: 880, at: 0, seconds: 0.07, shape: 'sine' },
    { hertz: 587, at: 0.08, seconds: 0.12, shape: 'sine' },
  ],
  refused: [
    { hertz: 196, at: 0, seconds: 0.16, shape: 'square' },
    { hertz: 165, at: 0.2, seconds: 0.22, shape: 'square' },
  ],
  told: [{ hertz: 740, at: 0, seconds: 0.06, shape: 'sine' }],
};

let desk: AudioContext | null = null;

/** Plays at once; silent where the machine has no sound. */
export const play = (sound: Sound): void => {
  try {
    desk ??= new AudioContext();
    // Opened before anybody touched the window, or put to sleep with the machine.
    if (desk.state !== 'running') void desk.resume().catch(() => undefined);
    for (const note of tunes[sound]) playNote(desk, note);
  } catch {
    // No sound card: the answer is on screen too.
  }
};

const playNote = (context: AudioContext, { hertz, at, seconds, shape }: Note): void => {
  const from = context.currentTime + at;
  const tone = new OscillatorNode(context, { frequency: hertz, type: shape });
  const volume = new GainNode(context, { gain: shape === 'square' ? 0.06 : 0.18 });
  volume.gain.setTargetAtTime(0, from + seconds * 0.6, seconds * 0.2);
  tone.connect(volume).connect(context.destination);
  tone.start(from);
  tone.stop(from + seconds);
};
