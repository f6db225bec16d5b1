"""What somebody who does not see the window, or sees it large, has of it."""
