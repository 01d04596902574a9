package app.hotlist.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a private folder with a lead's data in it and then does nothing until it is killed.
final class HeldFolder {

    private HeldFolder() {}

    /// Says where the folder is, and ends in order when its input is closed.
    ///
    /// @param args in which folder to make it
    public static void main(String[] args) throws IOException {
        PrivateFolder folder = PrivateFolder.make(Path.of(args[0]));
        Files.writeString(folder.path().resolve("leads.csv"), "id,name\n1,Ada\n");
        System.out.println(folder.path());
        while (System.in.read() >= 0) {
            // until the pipe is closed
        }
        folder.close();
    }
}
