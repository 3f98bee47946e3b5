/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { ListTodo } from 'lucide-react';

export const icons = { checklist: ListTodo };

export const sketches = { checklist: 'x -100 / x -80 / [ -96 / [ -60' };
