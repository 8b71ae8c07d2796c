"""The window of headquarters: what posts sent as pictures, the cases behind them, answers to feedback."""
