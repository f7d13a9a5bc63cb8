import { wordsApart } from './apart.ts';
import { workspace } from './en/workspace.ts';

/** The words of the workspace, and of what other pages share with it, in the language in use. */
export const useWorkspaceWords = wordsApart('workspace', workspace);

/** Their shape. */
export type WorkspaceWords = ReturnType<typeof useWorkspaceWords>;
