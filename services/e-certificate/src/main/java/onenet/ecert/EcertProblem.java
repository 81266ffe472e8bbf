package onenet.ecert;

import onenet.problem.ProblemCode;

/** The codes only this service answers; see {@code contracts/problems/e-certificate.yaml}. */
public enum EcertProblem implements ProblemCode {
    CERTIFICATE_NOT_READY,
    CERTIFICATE_NOT_PRESENTABLE,
    PRESENTATION_REFUSED,
    NOT_FOR_THIS_CASE,
    COPY_LIFE_TOO_LONG
}
