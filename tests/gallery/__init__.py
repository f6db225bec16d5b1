"""Pictures of every view of the window, made anew by one command: `./dev gallery`."""
