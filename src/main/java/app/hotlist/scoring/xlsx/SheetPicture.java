package app.hotlist.scoring.xlsx;

/// A picture upon the cells of a sheet.
public final class SheetPicture {

    private final byte[] png;
    private final Place place;

    /// Where a picture stands and what it shows.
    ///
    /// @param row of its upper edge, in the first column
    /// @param width in pixels of 1/96 inch
    /// @param height in the same pixels
    /// @param words for those who do not see it
    public record Place(int row, int width, int height, String words) {}

    public SheetPicture(byte[] png, Place place) {
        this.png = png.clone();
        this.place = place;
    }

    byte[] png() {
        return png;
    }

    Place place() {
        return place;
    }
}
