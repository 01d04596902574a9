package app.hotlist.rest;

import app.hotlist.model.LeadModel;

/// A model that leads are scored with.
///
/// @param name what it is called in requests, such as `autumn-leads@v3`
public record ServedModel(String name, LeadModel model) {}
