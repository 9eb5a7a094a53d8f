"""python -m symsig"""

from symsig.cli import main

if __name__ == "__main__":
    main()
