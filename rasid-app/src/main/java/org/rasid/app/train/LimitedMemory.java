package org.rasid.app.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds where a smooth convex function is least, by L-BFGS: the last few steps and changes of the gradient stand in for
 * the inverse of the Hessian (the two-loop recursion of J. Nocedal, "Updating quasi-Newton matrices with limited
 * storage", Mathematics of Computation 35, 1980), and a step is halved until the function has fallen enough (Armijo).
 */
final class LimitedMemory {
    /** A function and its gradient. */
    interface Function {
        /** The value at a point; its gradient there is written into the second array. */
        double at(double[] point, double[] gradient);
    }

    private record Step(double[] move, double[] change, double product) {}

    private static final int REMEMBERED = 8;
    private static final int HALVINGS = 40;
    private static final double ENOUGH = 1e-4;
    private static final double FLAT = 1e-7;

    private final Function function;
    private final Deque<Step> steps = new ArrayDeque<>();

    LimitedMemory(Function function) {
        this.function = function;
    }

    /** The point where the function is least, sought from a point on. */
    double[] least(double[] start, int iterations) {
        int size = start.length;
        double[] x = start.clone();
        double[] gradient = new double[size];
        double value = function.at(x, gradient);
        double[] next = new double[size];
        double[] nextGradient = new double[size];
        for (int i = 0; i < iterations && dot(gradient, gradient) > 0; i++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double step = steps.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double reached = Double.POSITIVE_INFINITY;
            for (int h = 0; h < HALVINGS && reached > value + ENOUGH * step * slope; h++) {
                step = h == 0 ? step : step / 2;
                for (int j = 0; j < size; j++) {
                    next[j] = x[j] + step * direction[j];
                }
                reached = function.at(next, nextGradient);
            }
            if (!(value - reached > FLAT * Math.max(1, Math.abs(value)) * 1e-2)) {
                return reached < value ? next : x;
            }
            remember(x, next, gradient, nextGradient);
            value = reached;
            System.arraycopy(next, 0, x, 0, size);
            System.arraycopy(nextGradient, 0, gradient, 0, size);
        }
        return x;
    }

    private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
        double[] move = new double[x.length];
        double[] change = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            move[j] = next[j] - x[j];
            change[j] = nextGradient[j] - gradient[j];
        }
        double product = dot(move, change);
        if (product > 0) {
            steps.addLast(new Step(move, change, product));
            if (steps.size() > REMEMBERED) {
                steps.removeFirst();
            }
        }
    }

    /** Downhill, by what is remembered of the curvature. */
    private double[] direction(double[] gradient) {
        double[] q = gradient.clone();
        Deque<Double> shares = new ArrayDeque<>();
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step s = back.next();
            double share = dot(s.move, q) / s.product;
            add(q, -share, s.change);
            shares.addFirst(share);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            scale(q, last.product / dot(last.change, last.change));
        }
        for (Step s : steps) {
            double share = shares.removeFirst() - dot(s.change, q) / s.product;
            add(q, share, s.move);
        }
        scale(q, -1);
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int j = 0; j < to.length; j++) {
            to[j] += factor * what[j];
        }
    }

    private static void scale(double[] a, double factor) {
        for (int j = 0; j < a.length; j++) {
            a[j] *= factor;
        }
    }
}
