"""Resilient backpropagation, for tools/fit-weights and tools/fit-kinds (Python 3 standard library only)."""


def climb(slope_of, start, free, rounds):
    """Weights near `start` where a function is greatest: slope_of(weights) gives its slope for each weight, `free` are the
    indices of those that may move (Riedmiller and Braun 1993, with steps of 0.0001 to 0.5)."""
    weights, steps, last = list(start), [0.1] * len(start), [0.0] * len(start)
    for _ in range(rounds):
        slope = slope_of(weights)
        for i in free:
            g = slope[i]
            if g * last[i] > 0:
                steps[i] = min(steps[i] * 1.2, 0.5)
            elif g * last[i] < 0:
                steps[i] = max(steps[i] * 0.5, 1e-4)
                g = 0.0
            weights[i] += steps[i] * ((g > 0) - (g < 0))
            last[i] = g
    return weights
