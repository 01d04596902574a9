package app.hotlist.rest;

import app.hotlist.base.ProblemKind;

/// What can keep the service from starting.
public enum ServiceProblem implements ProblemKind {
    /// Details: port.
    PORT_TAKEN,
    /// Details: port, the system's message.
    PORT_REFUSED,
    /// Details: where the token comes from, the least number of characters.
    UNFIT_TOKEN;

    @Override
    public String area() {
        return "service";
    }
}
