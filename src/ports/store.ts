/** Keeps the run folder where a later job finds it. */
export interface Store {
  /** Saves the folder as it stands; never throws: what could not be saved is a recorded fact. */
  save(): Promise<void>;
}
