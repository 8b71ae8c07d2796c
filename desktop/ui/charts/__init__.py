"""Small painted charts: what each shows in its title, exact values by mouse and arrows, a table, and one sentence."""
