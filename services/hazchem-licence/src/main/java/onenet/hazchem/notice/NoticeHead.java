package onenet.hazchem.notice;

import onenet.items.Text;

import java.time.LocalDate;

/**
 * What every paper says.
 *
 * @param authority office in whose name and with whose seal it goes out (trap 31)
 * @param number of the decision document; the case number on the others
 * @param on date of the paper
 */
public record NoticeHead(
        String authority,
        String caseNumber,
        String number,
        String applicantName,
        String applicantUscc,
        Text item,
        LocalDate on) {}
