package app.hotlist.workspace;

import java.util.List;

/// Projects that nobody else can change meanwhile.
record OpenProjects(List<OpenProject> projects) implements AutoCloseable {

    OpenProjects {
        projects = List.copyOf(projects);
    }

    @Override
    public void close() {
        projects.forEach(OpenProject::close);
    }
}
