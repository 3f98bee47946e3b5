/** What it is known by in the insert menu and on its card. */

import { ListTodo } from 'lucide-react';

export const icons = { checklist: ListTodo };
