package onenet.ecert.document;

import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.document.PageDrawing.Weight;
import onenet.ecert.seal.SealImage;
import onenet.ecert.type.CertificateType;

import java.time.LocalDate;
import java.util.List;

/**
 * A certificate for people without a reader of OFD: the same pages as PDF and as pictures, each of which says that it is no original and where the
 * original is verified. Nothing is signed; only the OFD file is the certificate.
 */
public final class ReadingCopy {

    private static final double NOTE_AT = 19;
    private static final double NOTE_SIZE = 2.9;

    private final String title;
    private final List<PageDrawing> pages;
    private final PageImages images;

    /**
     * @param seal its picture in the sealed document
     * @param madeOn told on each page
     */
    public ReadingCopy(
            CertificateType type,
            CertificateFace face,
            CertificateMetadata metadata,
            String verificationUrl,
            SealImage seal,
            LocalDate madeOn) {
        this.title = metadata.kind().name() + " " + face.certificateNumber();
        this.pages =
                SealableDocument.layout(type, face, metadata, verificationUrl).pages();
        this.images = new PageImages(QrCode.png(verificationUrl), seal.bytes());
        String note = "阅读版（%d年%d月%d日制作），不是电子证照文件；是否有效，以扫码核验为准"
                .formatted(madeOn.getYear(), madeOn.getMonthValue(), madeOn.getDayOfMonth());
        pages.forEach(page -> page.foot.add(centred(note)));
    }

    private static PlacedText centred(String note) {
        PlacedText line = new PlacedText(0, NOTE_AT, NOTE_SIZE, Weight.REGULAR, 0, note);
        return new PlacedText((PageDrawing.WIDTH - line.width()) / 2, NOTE_AT, NOTE_SIZE, Weight.REGULAR, 0, note);
    }

    public int pages() {
        return pages.size();
    }

    /** @param page from 1 to {@link #pages}; PNG, a thousand dots wide */
    public byte[] picture(int page) {
        return PagePicture.png(pages.get(page - 1), images);
    }

    /** PDF; its letters travel with it and can be found and copied. */
    public byte[] pdf() {
        return PdfPages.write(title, pages, images);
    }
}
