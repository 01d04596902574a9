package app.hotlist.table;

import java.io.OutputStream;

/// Looks through the XML of a sheet before the library reads it: counts its rows, and finds cells that stand beyond
/// every column a spreadsheet has, for which the library would make room.
///
/// Bytes are looked at, not elements: a sheet in UTF-16 shows no row here, and an address that is written in another
/// way than every program writes it is not seen.
final class SheetScan extends OutputStream {

    private static final byte[] ROW = {'<', 'r', 'o', 'w'};
    private static final byte[] ADDRESS = {' ', 'r', '=', '"'};

    /// `XFD` is the last column there can be.
    private static final int MOST_LETTERS = 3;

    private long rows;
    private boolean beyond;
    private int inRow;
    private int inAddress;
    private int letters = -1;

    /// How many rows the sheet has, blank ones too.
    long rows() {
        return rows;
    }

    /// Whether a cell has an address that no spreadsheet knows.
    boolean beyond() {
        return beyond;
    }

    @Override
    public void write(int one) {
        if (inRow == ROW.length) {
            rows += one == ' ' || one == '>' ? 1 : 0;
            inRow = 0;
        }
        inRow = one == ROW[inRow] ? inRow + 1 : one == ROW[0] ? 1 : 0;
        if (letters >= 0) {
            letters = isLetter(one) ? letters + 1 : -1;
            beyond |= letters > MOST_LETTERS;
        }
        inAddress = one == ADDRESS[inAddress] ? inAddress + 1 : one == ADDRESS[0] ? 1 : 0;
        if (inAddress == ADDRESS.length) {
            letters = 0;
            inAddress = 0;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        for (int at = from; at < from + count; at++) {
            write(bytes[at]);
        }
    }

    private static boolean isLetter(int one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }
}
