package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;

import java.time.LocalDate;

/** Third verdict: how the certificate stands. Public and stable; each is a different answer and none is a way of saying another. */
public enum StatusCode {
    VALID("有效"),
    NOT_YET_VALID("尚未到生效日期"),
    SUSPENDED("暂扣"),
    RESCINDED("撤销"),
    REVOKED("吊销"),
    WITHDRAWN("撤回"),
    CANCELLED("注销"),
    EXPIRED("过期"),
    SUPERSEDED("已换发新证"),
    /** No such certificate is known. */
    UNKNOWN("查无此证"),
    /** There is such a certificate, and the last four typed are not its holder's. */
    NOT_MATCHED("编号与代码不匹配"),
    /** It cannot be asked at this moment, at the province or for too many wrong codes: neither valid nor revoked. */
    CANNOT_ASK_NOW("暂时无法查询"),
    /** An annotated copy used for something it was not made for. */
    COPY_REFUSED("加注件不得用于本用途"),
    /** The document is not genuine, so its certificate was not asked about. */
    NOT_ASKED("未查询");

    private final String chinese;

    StatusCode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /**
     * What our own record says on a day.
     *
     * @param standing how it stands by that day
     */
    static StatusCode of(Certificate certificate, CertificateStatus standing, LocalDate today) {
        if (standing == CertificateStatus.BEING_MADE) {
            return UNKNOWN;
        }
        if (standing != CertificateStatus.IN_FORCE) {
            return valueOf(standing.name());
        }
        return certificate.begun(today) ? VALID : NOT_YET_VALID;
    }
}
