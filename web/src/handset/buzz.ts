let audio: AudioContext | undefined;

/** A phone that shakes on a table: two low hums. A browser that was not touched yet keeps silent. */
export function hum(): void {
  audio ??= new AudioContext();
  for (const after of [0, 0.22]) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + after;
    tone.type = 'triangle';
    tone.frequency.value = 155;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
    volume.gain.setValueAtTime(0.12, at + 0.12);
    volume.gain.linearRampToValueAtTime(0, at + 0.16);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.18);
  }
}
