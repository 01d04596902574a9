package app.hotlist.gui.compare;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.ConfusionMatrix;

/// The money of a call list, cell by cell of its matrix.
///
/// @param hit what the called buyers bring, less the cost of their calls
/// @param vain what calls in vain cost; 0 or less
/// @param missed what the buyers who are not called would have brought
/// @param profit of the whole list
record MatrixMoney(double hit, double vain, double missed, double profit) {

    static MatrixMoney of(CallOrder order, int calls) {
        int possible = Math.min(calls, order.size());
        ConfusionMatrix matrix = order.matrix(possible);
        double profit = order.profit(possible);
        double vain = -matrix.falsePositive() * order.call();
        double missed = order.profit(order.size()) + order.size() * order.call() - profit - possible * order.call();
        return new MatrixMoney(profit - vain, vain, missed, profit);
    }
}
