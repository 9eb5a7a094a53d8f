"""Speed beside peers, in one run and interleaved: what is measured together can be compared."""
