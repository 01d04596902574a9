package app.hotlist.scoring.xlsx;

/// The part that puts a picture onto a sheet.
final class Drawing {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// English metric units in a pixel of 1/96 inch.
    private static final long UNITS = 9_525;

    private Drawing() {}

    static void write(Xml xml, SheetPicture.Place picture) {
        xml.raw("<xdr:wsDr xmlns:xdr=\"%sspreadsheetDrawing\" xmlns:a=\"%smain\">".formatted(DRAWING, DRAWING));
        xml.raw("<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>");
        xml.raw("<xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>".formatted(picture.row()));
        xml.raw("<xdr:ext cx=\"%d\" cy=\"%d\"/>".formatted(picture.width() * UNITS, picture.height() * UNITS));
        xml.raw("<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"Picture 1\" descr=\"")
                .text(picture.words());
        xml.raw("\"/><xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>");
        xml.raw("<xdr:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>");
        xml.raw("<xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                .formatted(picture.width() * UNITS, picture.height() * UNITS));
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>"
                + "</xdr:oneCellAnchor></xdr:wsDr>");
    }
}
