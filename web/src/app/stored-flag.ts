import { useState } from 'react';

/** Something that this browser remembers. */
export function useStoredFlag(name: string, otherwise = false): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    const kept = localStorage.getItem(name);
    return kept === null ? otherwise : kept === 'yes';
  });
  return [
    value,
    (next) => {
      localStorage.setItem(name, next ? 'yes' : 'no');
      setValue(next);
    },
  ];
}
