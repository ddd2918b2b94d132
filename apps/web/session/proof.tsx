import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Problem } from '../api/problem';
import { ProofDialog } from './proof-dialog';

type Prove = () => Promise<boolean>;

const ProofContext = createContext<Prove>(() => Promise.resolve(false));

interface Asked {
  readonly answer: (isProved: boolean) => void;
}

/** Asks for a fresh proof of identity where an act needs one. */
export function ProofProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const prove = useCallback<Prove>(() => new Promise((answer) => setAsked({ answer })), []);
  const close = (isProved: boolean) => {
    asked?.answer(isProved);
    setAsked(null);
  };
  return (
    <ProofContext value={prove}>
      {children}
      {asked !== null && <ProofDialog onProved={() => close(true)} onCancel={() => close(false)} />}
    </ProofContext>
  );
}

/**
 * Runs an act; where the server asks for a fresh proof of identity, the person gives it and the act runs once more. Throws the
 * act's refusal where they do not.
 */
export function useProven(): <T>(act: () => Promise<T>) => Promise<T> {
  const prove = useContext(ProofContext);
  return async (act) => {
    try {
      return await act();
    } catch (error) {
      const isNeeded = error instanceof Problem && error.code === 'proof-needed';
      if (!isNeeded || !(await prove())) throw error;
      return act();
    }
  };
}
