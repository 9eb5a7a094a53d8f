"""A user's own functions and identities, as a file symsig.toml names them: text -> Project -> Functions.

`tables` reads TOML, `names` says what a function may be called, `read` makes a Project of it, `understand` makes
Functions, and `bounded` does that and all the rest in a process that can be ended. Nothing here reads or writes a
file, prints, or knows a function or a language by name.
"""
