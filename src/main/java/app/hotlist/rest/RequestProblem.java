package app.hotlist.rest;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a request.
enum RequestProblem implements ProblemKind {
    /// Details: what is wrong with it.
    NOT_JSON(400),
    /// Details: none.
    NO_LIST(400),
    /// Details: the option, those that there are.
    UNKNOWN_OPTION(400),
    /// Details: the option, its value, what it may be.
    UNFIT_OPTION(400),
    /// Details: the names that there are.
    WHICH_MODEL(400),
    /// Details: none.
    NO_TOKEN(401),
    /// Details: none.
    OTHER_SITE(403),
    /// Details: the path, those that there are.
    NO_SUCH_PAGE(404),
    /// Details: what was asked for, what is served.
    NO_SUCH_MODEL(404),
    /// Details: name of the model.
    NOTHING_IN_USE(404),
    /// Details: method, path, the right method.
    WRONG_METHOD(405),
    /// Details: most megabytes.
    LARGE_BODY(413),
    /// Details: most leads.
    MANY_LEADS(413),
    /// Details: the type, those that there are.
    UNKNOWN_TYPE(415),
    /// Details: none.
    OTHER_HOST(421),
    /// Details: number of the lead.
    NO_LEAD(422),
    /// Details: number of the lead, field.
    NO_VALUE(422),
    /// Details: number of the lead, field, what it holds, what the model expects: each a JSON type's name.
    WRONG_VALUE(422),
    /// Details: number of the lead, most fields.
    MANY_FIELDS(422),
    /// Details: the fields, the model's columns.
    NO_KNOWN_FIELD(422),
    /// Details: the columns.
    NEEDS_ACTIVITY(422),
    /// Details: a reference number.
    BUG(500),
    /// Details: none.
    BUSY(503);

    private final int status;

    RequestProblem(int status) {
        this.status = status;
    }

    /// The status of the answer.
    int status() {
        return status;
    }

    @Override
    public String area() {
        return "request";
    }
}
