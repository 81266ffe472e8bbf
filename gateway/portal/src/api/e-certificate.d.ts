// Written from contracts/openapi/e-certificate-v1.yaml by npm run generate.
export interface paths {
    "/v1/annotated-copies/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document of an annotated copy */
        get: operations["downloadAnnotatedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of certificates, the newest first: a holder's own, an office's own, all for overseers */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One certificate with its history */
        get: operations["getCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/annotated-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a sealed copy made for one case and purpose */
        post: operations["makeAnnotatedCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sealed OFD document */
        get: operations["downloadCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/presentation-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which office scanned the holder's certificate, for which case */
        get: operations["listPresentationScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/presentations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The holder opens a certificate for showing */
        post: operations["presentCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holders/{uscc}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of a holder's certificates, in whatever status, for a case of the asking service */
        get: operations["listHolderCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presentation-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer scans a shown code for a case */
        post: operations["scanPresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify by identifier and the last four characters of the holder's code */
        post: operations["verifyByIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an uploaded OFD document by the twelve checks
         * @description At most 5,000,000 bytes. Nothing of the upload is kept.
         */
        post: operations["verifyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the QR code of a certificate leads to */
        get: operations["verifyByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CertificateLine: {
            identifier?: string;
            licenceId?: string;
            licenceNumber?: string;
            version?: string;
            status?: components["schemas"]["CertificateStatus"];
            statusText?: string;
            statusSince?: components["schemas"]["LocalDate"];
            holderName?: string;
            holderUscc?: string;
            issuerName?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
            typeCode?: string;
        };
        CertificatePage: {
            items?: components["schemas"]["CertificateLine"][];
            next?: string | null;
        };
        /** @enum {string} */
        CertificateStatus: "BEING_MADE" | "IN_FORCE" | "SUSPENDED" | "RESCINDED" | "CANCELLED" | "EXPIRED" | "REVOKED" | "WITHDRAWN" | "SUPERSEDED";
        CertificateView: {
            certificate?: components["schemas"]["CertificateLine"];
            caseNumber?: string;
            typeName?: string;
            face?: components["schemas"]["FaceView"] | null;
            lines?: {
                [key: string]: string;
            };
            verificationUrl?: string;
            previousIdentifier?: string | null;
            supersededBy?: string | null;
            provinceRegistration?: string | null;
            provinceStatus?: string | null;
            workFailure?: string | null;
            history?: components["schemas"]["ChangeView"][];
        };
        ChangeView: {
            from?: components["schemas"]["CertificateStatus"];
            to?: components["schemas"]["CertificateStatus"];
            decidedOn?: components["schemas"]["LocalDate"];
            decisionNumber?: string | null;
            legalBasis?: string | null;
            reason?: string | null;
        };
        /** @enum {string} */
        Check: "SIGNATURE_FORMAT" | "SEAL_GENUINE" | "SIGNER_IN_SEAL" | "SIGNER_TRUSTED" | "SIGNING_TIME" | "DIGESTS" | "SIGNATURE_VALUE" | "TIME_STAMP" | "COVERAGE" | "SEAL_OWNER" | "REGISTERED_RECORD" | "LIVE_STATUS";
        CheckLine: {
            /** Format: int32 */
            number?: number;
            check?: components["schemas"]["Check"];
            text?: string;
            outcome?: components["schemas"]["Outcome"];
            reason?: components["schemas"]["ReasonCode"];
        };
        /** @enum {string} */
        CheckedDocument: "UPLOADED" | "REGISTERED" | "NONE";
        CopyNote: {
            requestingBody?: string;
            caseNumber?: string;
            purpose?: string;
            createdAt?: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
        };
        CopyRequest: {
            caseNumber: string;
            purpose: string;
            /** Format: int32 */
            validDays?: number;
        };
        CopyView: {
            id?: components["schemas"]["UUID"];
            requestingBody?: string;
            caseNumber?: string;
            purpose?: string;
            createdAt?: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
        };
        FaceView: {
            domicile?: string;
            premises?: string;
            storageAddress?: string | null;
            legalRepresentative?: string;
            principalPerson?: string;
            businessMode?: string;
            scope?: string[];
            renewalState?: string;
            variedOn?: components["schemas"]["LocalDate"] | null;
            renewedOn?: components["schemas"]["LocalDate"] | null;
            issuedOn?: components["schemas"]["LocalDate"];
        };
        HeldCertificate: {
            identifier?: string;
            typeCode?: string;
            typeName?: string;
            certificateNumber?: string;
            holder?: components["schemas"]["Party"];
            status?: components["schemas"]["CertificateStatus"];
            statusCode?: string;
            statusText?: string;
            statusSince?: components["schemas"]["LocalDate"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
            version?: string;
            issuer?: components["schemas"]["Party"];
            face?: {
                [key: string]: string;
            };
        };
        HeldCertificatePage: {
            items?: components["schemas"]["HeldCertificate"][];
            next?: string | null;
        };
        /** @description A certificate's identifier and the last four characters of its holder's credit code */
        IdentifierQuestion: {
            /** @description GB/T 36904 identifier */
            certificateIdentifier: string;
            /** @description Last four characters of the holder's unified social credit code */
            holderLastFour: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Integrity: {
            code?: components["schemas"]["IntegrityVerdict"];
            document?: components["schemas"]["CheckedDocument"];
            reasons?: components["schemas"]["ReasonCode"][];
        };
        /** @enum {string} */
        IntegrityVerdict: "INTACT" | "ALTERED" | "NO_SEAL" | "UNREADABLE" | "NOT_CHECKED";
        Issuer: {
            code?: components["schemas"]["IssuerVerdict"];
            name?: string | null;
            reasons?: components["schemas"]["ReasonCode"][];
        };
        /** @enum {string} */
        IssuerVerdict: "TRUSTED" | "NOT_TRUSTED" | "NO_SEAL" | "UNKNOWN";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Outcome: "PASSED" | "FAILED" | "UNKNOWN" | "SKIPPED";
        Party: {
            uscc?: string;
            name?: string;
        };
        PresentationView: {
            code?: string;
            expiresAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ProvinceAnswer: "ISSUED" | "ABOLISHED" | "NO_RECORD" | "CANNOT_ASK_NOW" | "NOT_ASKED";
        /** @enum {string} */
        ReasonCode: "NOT_A_ZIP" | "TRUNCATED" | "UNSUPPORTED_ZIP" | "HIDDEN_BYTES" | "NOT_CANONICAL" | "BAD_ENTRY_NAME" | "DUPLICATE_ENTRY" | "TOO_LARGE" | "TOO_MANY_ENTRIES" | "DAMAGED_ENTRY" | "NOT_AN_OFD" | "BAD_XML" | "UNEXPECTED_XML" | "NO_SIGNATURE" | "SIGNATURE_UNREADABLE" | "UNKNOWN_DIGEST_METHOD" | "DESCRIPTION_CHANGED" | "DESCRIPTION_MOVED" | "SEAL_FILE_DIFFERS" | "CONTENT_CHANGED" | "PROTECTED_ENTRY_MISSING" | "SIGNATURE_WRONG" | "UNLISTED_ENTRY" | "EXTRA_SIGNATURE" | "NOT_THE_REGISTERED_FILE" | "TIME_STAMP_NOT_VERIFIED" | "SEAL_NOT_SIGNED_BY_MAKER" | "SEAL_MAKER_UNTRUSTED" | "SEAL_NOT_REGISTERED" | "SEAL_REVOKED" | "SEAL_EXPIRED" | "SEAL_NOT_YET_VALID" | "SIGNER_NOT_IN_SEAL" | "SIGNER_UNTRUSTED" | "SIGNER_EXPIRED" | "SIGNER_REVOKED" | "SIGNER_MAY_NOT_SIGN" | "SIGNED_IN_THE_FUTURE" | "SEAL_OF_ANOTHER_OFFICE" | "NO_METADATA" | "NOT_IN_REGISTER" | "HOLDER_DIFFERS" | "VERSION_DIFFERS" | "NOT_THE_REGISTERED_SEALING" | "NO_DOCUMENT_GIVEN" | "DOCUMENT_NOT_GENUINE" | "PROVINCE_NOT_REACHED" | "PROVINCE_HAS_NO_RECORD" | "PROVINCE_DISAGREES" | "COPY_EXPIRED" | "COPY_FOR_ANOTHER_CASE" | "COPY_CASE_NOT_STATED";
        /** @enum {string} */
        ScanOutcome: "ACCEPTED" | "USED_BEFORE" | "EXPIRED" | "NOT_IN_FORCE" | "NOT_THIS_CASE" | "UNKNOWN_CODE";
        ScanRequest: {
            code: string;
            caseNumber: string;
        };
        ScanView: {
            scannedAt?: components["schemas"]["Instant"];
            officeCode?: string;
            officeName?: string | null;
            caseNumber?: string;
            outcome?: components["schemas"]["ScanOutcome"];
        };
        ShownCertificate: {
            identifier?: string;
            licenceNumber?: string;
            status?: components["schemas"]["CertificateStatus"];
            holderName?: string;
            holderUscc?: string;
            issuerName?: string;
            businessMode?: string | null;
            scope?: string[] | null;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
            typeCode?: string;
        };
        /** @enum {string} */
        StatusCode: "VALID" | "NOT_YET_VALID" | "SUSPENDED" | "RESCINDED" | "REVOKED" | "WITHDRAWN" | "CANCELLED" | "EXPIRED" | "SUPERSEDED" | "UNKNOWN" | "CANNOT_ASK_NOW" | "COPY_REFUSED" | "NOT_ASKED";
        StatusVerdict: {
            code?: components["schemas"]["StatusCode"];
            text?: string;
            reasons?: components["schemas"]["ReasonCode"][];
            ownRecord?: components["schemas"]["StatusCode"];
            province?: components["schemas"]["ProvinceAnswer"];
            since?: components["schemas"]["LocalDate"] | null;
            newer?: string | null;
            cancelledAfter?: components["schemas"]["StatusCode"];
        };
        Subject: {
            identifier?: string;
            certificateName?: string;
            licenceNumber?: string;
            version?: string;
            holderName?: string;
            holderCode?: string;
            issuerName?: string;
            businessMode?: string | null;
            scope?: string[] | null;
            issuedOn?: components["schemas"]["LocalDate"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
            typeCode?: string;
        };
        /** Format: uuid */
        UUID: string;
        VerificationAnswer: {
            asOf?: components["schemas"]["Instant"];
            integrity?: components["schemas"]["Integrity"];
            status?: components["schemas"]["StatusVerdict"];
            issuer?: components["schemas"]["Issuer"];
            certificate?: components["schemas"]["Subject"] | null;
            copy?: components["schemas"]["CopyNote"] | null;
            checks?: components["schemas"]["CheckLine"][];
        };
        Problem: {
            type: string;
            title: string;
            detail?: string;
            instance: string;
            requestId: string;
            code: string;
            status: number;
            violations?: {
                field: string;
                pointer: string;
                code: string;
                message: string;
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    downloadAnnotatedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OFD file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ofd": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["UUID"];
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificatePage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAnnotatedCopy: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyRequest"];
            };
        };
        responses: {
            /** @description The copy; Location leads to its document */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OFD file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ofd": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPresentationScans: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest scans, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presentCertificate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code to show as QR */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentationView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolderCertificates: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["UUID"];
                limit?: number;
                typeCode?: string;
            };
            header: {
                "X-Onenet-Case": string;
                "X-Onenet-Item": string;
                "X-Onenet-Purpose": string;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCertificatePage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scanPresentation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanRequest"];
            };
        };
        responses: {
            /** @description The certificate as shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownCertificate"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyByIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifierQuestion"];
            };
        };
        responses: {
            /** @description The three verdicts; a wrong last four is answered like an unknown identifier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: {
                /** @description The case an annotated copy is presented in */
                caseNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The three verdicts; a file that is no document is UNREADABLE, one without a seal NO_SEAL */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Token from the QR code */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The three verdicts; an unknown token is answered in the same shape */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                    "text/html": string;
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
