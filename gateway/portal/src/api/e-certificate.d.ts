// Written from contracts/openapi/e-certificate-v1.yaml by npm run generate.
export interface paths {
    "/v1/annotated-copies/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document of an annotated copy
         * @description The document of an annotated copy. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, department.
         */
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
        /**
         * A page of certificates, the newest first: a holder's own, an office's own, all for overseers
         * @description A page of certificates, the newest first: a holder's own, an office's own, all for overseers. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
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
        /**
         * One certificate with its history
         * @description One certificate with its history. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
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
        /**
         * Have a sealed copy made for one case and purpose
         * @description Have a sealed copy made for one case and purpose. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, department. The same key and content within 24 hours get the same answer without a second effect.
         */
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
        /**
         * The sealed OFD document
         * @description The sealed OFD document. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
        get: operations["downloadCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many pages the certificate has
         * @description How many pages the certificate has. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
        get: operations["countCertificatePages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page as a picture, a thousand dots wide; it says that it is no original
         * @description One page as a picture, a thousand dots wide; it says that it is no original. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
        get: operations["readCertificatePage"];
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
        /**
         * Which office scanned the holder's certificate, for which case
         * @description Which office scanned the holder's certificate, for which case. Needs one of the roles applicant.
         */
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
        /**
         * The holder opens a certificate for showing
         * @description The holder opens a certificate for showing. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["presentCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{identifier}/reading-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy to read, as PDF; it is no certificate and says so on every page
         * @description A copy to read, as PDF; it is no certificate and says so on every page. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, province-platform, system:verify.
         */
        get: operations["downloadReadingCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the cases the caller may see, as it was told on the wire, from a place on
         * @description What happened to the cases the caller may see, as it was told on the wire, from a place on. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["followEvents"];
        put?: never;
        post?: never;
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
        /**
         * A page of a holder's certificates, in whatever status, for a case of the asking service
         * @description A page of a holder's certificates, in whatever status, for a case of the asking service. Needs one of the roles proof-certificate-reader.
         */
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
        /**
         * An officer scans a shown code for a case
         * @description An officer scans a shown code for a case. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, department. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["scanPresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify up to a hundred certificates at once, by identifier or by number
         * @description Each is answered for itself, as one question of the public verification would be; the holder is shown as everybody is shown it. Who asked what for which purpose is recorded.
         */
        post: operations["verifyBatch"];
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
        /**
         * Verify by identifier, or by the number printed, and the last four characters of the holder's code
         * @description A wrong last four is NOT_MATCHED. So many of them in a day close a number to everybody until the next (CANNOT_ASK_NOW, TOO_MANY_WRONG_CODES); its QR code and its file are answered all the same.
         */
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
        /**
         * What the QR code of a certificate leads to
         * @description What the QR code of a certificate leads to. Open to everybody, without sign-in.
         */
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
        /** @description The answers */
        BatchAnswer: {
            /** @description one for each question, in their order */
            items: components["schemas"]["BatchLine"][];
        };
        /** @description Certificates to verify */
        BatchForm: {
            /** @description what for; it is on record with what was asked */
            purpose: string;
            /** @description at most a hundred */
            questions: components["schemas"]["BatchQuestion"][];
        };
        /** @description What is answered about one certificate */
        BatchLine: {
            /** @description as it was asked for */
            certificateIdentifier?: string | null;
            /** @description as it was asked for */
            certificateNumber?: string | null;
            /** @description the three verdicts; absent where the identifier is none */
            answer?: components["schemas"]["VerificationAnswer"] | null;
            /** @description what is wrong with the identifier; absent where it is one */
            fault?: components["schemas"]["Reason"];
        };
        /** @description A certificate by one of two names */
        BatchQuestion: {
            /** @description GB/T 36904 identifier */
            certificateIdentifier?: string;
            /** @description the number printed on it, such as a licence number; of its versions the latest is meant */
            certificateNumber?: string;
        };
        /** @description One line of a list; the licence number of another type's certificate is its own number */
        CertificateLine: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Id of the licence */
            licenceId: string;
            /** @description Number of the licence */
            licenceNumber: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description How it stands */
            status: components["schemas"]["CertificateStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /**
             * Format: date
             * @description Day since which the status is so
             */
            statusSince: string;
            /** @description Name of the holder */
            holderName: string;
            /** @description Credit code of the holder */
            holderUscc: string;
            /** @description Name of the issuing office */
            issuerName: string;
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo?: string | null;
            /** @description Code of the type of certificate */
            typeCode: string;
        };
        /** @description A page; next is the cursor of the following one */
        CertificatePage: {
            /** @description The lines of this page */
            items: components["schemas"]["CertificateLine"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string | null;
        };
        /** @description How many pages a certificate has */
        CertificatePages: {
            /**
             * Format: int32
             * @description each of which is read at pages/1 and on
             */
            pages: number;
        };
        /**
         * @description How a certificate stands
         * @enum {string}
         */
        CertificateStatus: "BEING_MADE" | "IN_FORCE" | "SUSPENDED" | "RESCINDED" | "CANCELLED" | "EXPIRED" | "REVOKED" | "WITHDRAWN" | "SUPERSEDED";
        /** @description The whole certificate; lines is what is printed, of whatever type, face a licence's in parts */
        CertificateView: {
            /** @description The e-certificate */
            certificate: components["schemas"]["CertificateLine"];
            /** @description Number of the case */
            caseNumber: string;
            /** @description Name of the type of certificate */
            typeName: string;
            /** @description What the certificate says, by field */
            face?: components["schemas"]["FaceView"] | null;
            /** @description What the certificate says, line by line */
            lines: {
                [key: string]: string;
            };
            /** @description Where everybody can verify it */
            verificationUrl: string;
            /** @description Identifier of the certificate before */
            previousIdentifier?: string | null;
            /** @description Identifier of the certificate in whose place it stands now */
            supersededBy?: string | null;
            /** @description How its registration with the provincial platform stands */
            provinceRegistration?: string | null;
            /** @description The status at the provincial platform */
            provinceStatus?: string | null;
            /** @description Why the work on it does not get on */
            workFailure?: string | null;
            /** @description Every change of status, oldest first */
            history: components["schemas"]["ChangeView"][];
            /** @description every print of the right's certificate, the oldest first */
            prints: components["schemas"]["PrintView"][];
        };
        /** @description One step of the history */
        ChangeView: {
            /** @description Begin, or what it was before */
            from: components["schemas"]["CertificateStatus"];
            /** @description End, or what it is now */
            to: components["schemas"]["CertificateStatus"];
            /**
             * Format: date
             * @description Day of the decision
             */
            decidedOn: string;
            /** @description Number of the decision */
            decisionNumber?: string | null;
            /** @description The articles it rests on */
            legalBasis?: string | null;
            /** @description Why */
            reason?: string | null;
        };
        /**
         * @description The twelve checks of an uploaded document, in order (GB/T 38540 §7.3 and what the stock readers leave out)
         * @enum {string}
         */
        Check: "SIGNATURE_FORMAT" | "SEAL_GENUINE" | "SIGNER_IN_SEAL" | "SIGNER_TRUSTED" | "SIGNING_TIME" | "DIGESTS" | "SIGNATURE_VALUE" | "TIME_STAMP" | "COVERAGE" | "SEAL_OWNER" | "REGISTERED_RECORD" | "LIVE_STATUS";
        /** @description One of the twelve checks */
        CheckLine: {
            /**
             * Format: int32
             * @description Number
             */
            number: number;
            /** @description Id of the point that was checked */
            check: components["schemas"]["Check"];
            /** @description In words */
            text: string;
            /** @description How it ended */
            outcome: components["schemas"]["Outcome"];
            /** @description Why */
            reason?: components["schemas"]["ReasonCode"];
        };
        /**
         * @description Which document was checked
         * @enum {string}
         */
        CheckedDocument: "UPLOADED" | "REGISTERED" | "NONE";
        /**
         * @description What the three verdicts come to, for whoever reads one line only
         * @enum {string}
         */
        Conclusion: "AS_STATUS" | "NOT_GENUINE" | "NOT_A_CERTIFICATE" | "NOT_REGISTERED" | "CANNOT_CONFIRM";
        /** @description What an annotated copy was made for */
        CopyNote: {
            /** @description Who asked for it */
            requestingBody: string;
            /** @description Number of the case */
            caseNumber: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it expires
             */
            expiresAt: string;
        };
        /** @description A copy asked for */
        CopyRequest: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /**
             * Format: int32
             * @description Days it is valid
             */
            validDays?: number;
        };
        /** @description A copy that was made */
        CopyView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Who asked for it */
            requestingBody: string;
            /** @description Number of the case */
            caseNumber: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it expires
             */
            expiresAt: string;
        };
        /** @description The decision a certificate was printed anew on, because the one before had a clerical error (更正) */
        CorrectionDecision: {
            /** @description Number */
            number: string;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Why */
            reason: string;
        };
        /** @description What is told of the correction of a clerical error (更正) */
        CorrectionNote: {
            /** @description whether the certificate asked about is the corrected print, or has given way to it */
            side: components["schemas"]["Side"];
            /**
             * Format: date
             * @description day of the decision that corrects
             */
            on: string;
            /** @description its number */
            decisionNumber: string;
        };
        /** @description An event as it is on the wire: CloudEvents 1.0, structured JSON */
        EventEnvelope: {
            /** @description Version of CloudEvents */
            specversion: string;
            /** @description Of this thing, stable */
            id: string;
            /** @description The service that tells it */
            source: string;
            /** @description What happened */
            type: string;
            /** @description What it is about, a case number */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened
             */
            time: string;
            /** @description Media type of what the event tells */
            datacontenttype: string;
            /** @description 1, 2, 3 … within the subject at the source, without gaps */
            sequence: string;
            /** @description How the sequence is counted */
            sequencetype: string;
            /** @description What happened, as contracts/schemas has it for its type */
            data: components["schemas"]["JsonNode"];
        };
        /** @description What is printed on the licence */
        FaceView: {
            /** @description Registered address */
            domicile: string;
            /** @description Address of the premises */
            premises: string;
            /** @description Address of the storage */
            storageAddress?: string | null;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Name of the principal person */
            principalPerson: string;
            /** @description How the enterprise trades */
            businessMode: string;
            /** @description What it covers */
            scope: string[];
            /** @description Whether it is the first, or a renewed one */
            renewalState: string;
            /**
             * Format: date
             * @description Day it was varied last
             */
            variedOn?: string | null;
            /**
             * Format: date
             * @description Day it was renewed
             */
            renewedOn?: string | null;
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
        };
        /** @description One certificate; face is what is printed, by label */
        HeldCertificate: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Code of the type of certificate */
            typeCode: string;
            /** @description Name of the type of certificate */
            typeName: string;
            /** @description Number printed on the certificate */
            certificateNumber: string;
            /** @description The enterprise it belongs to */
            holder: components["schemas"]["Party"];
            /** @description How it stands */
            status: components["schemas"]["CertificateStatus"];
            /** @description The status in the code of the national standard */
            statusCode: string;
            /** @description The same in the reader's language */
            statusText: string;
            /**
             * Format: date
             * @description Day since which the status is so
             */
            statusSince: string;
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo?: string | null;
            /**
             * Format: date
             * @description first day of the term the law gives past validTo; absent while its own term runs
             */
            renewedByLawFrom?: string | null;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Who issued it */
            issuer: components["schemas"]["Party"];
            /** @description What the certificate says, by field */
            face: {
                [key: string]: string;
            };
        };
        /** @description A page; next is the cursor of the following one, absent on the last */
        HeldCertificatePage: {
            /** @description The lines of this page */
            items: components["schemas"]["HeldCertificate"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string | null;
        };
        /** @description A certificate's identifier or the number printed on it, one of the two, and the last four characters of its holder's credit code */
        IdentifierQuestion: {
            /** @description GB/T 36904 identifier */
            certificateIdentifier?: string;
            /** @description The number printed on it, such as a licence number, with whatever brackets; of its versions the latest is meant */
            certificateNumber?: string;
            /** @description Last four characters of the holder's unified social credit code */
            holderLastFour: string;
        };
        /** @description Verdict on the document */
        Integrity: {
            /** @description Code, stable */
            code: components["schemas"]["IntegrityVerdict"];
            /** @description Which document was checked */
            document: components["schemas"]["CheckedDocument"];
            /** @description Why, in codes */
            reasons: components["schemas"]["ReasonCode"][];
        };
        /**
         * @description First verdict: is the document as it was sealed?
         * @enum {string}
         */
        IntegrityVerdict: "INTACT" | "ALTERED" | "NO_SEAL" | "UNREADABLE" | "NOT_CHECKED";
        /** @description Verdict on the issuer */
        Issuer: {
            /** @description Code, stable */
            code: components["schemas"]["IssuerVerdict"];
            /** @description Name */
            name?: string | null;
            /** @description Why, in codes */
            reasons: components["schemas"]["ReasonCode"][];
        };
        /**
         * @description Second verdict: did the office named as issuer seal it?
         * @enum {string}
         */
        IssuerVerdict: "TRUSTED" | "NOT_TRUSTED" | "NO_SEAL" | "UNKNOWN";
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /**
         * @description Outcome of one check
         * @enum {string}
         */
        Outcome: "PASSED" | "FAILED" | "UNKNOWN" | "SKIPPED";
        /** @description Who issued it or whom it is for */
        Party: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
        };
        /** @description A code to be shown as QR */
        PresentationView: {
            /** @description Code, stable */
            code: string;
            /**
             * Format: date-time
             * @description When it expires
             */
            expiresAt: string;
        };
        /** @description One print of the right's certificate */
        PrintView: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description How it stands */
            status: components["schemas"]["CertificateStatus"];
            /**
             * Format: date
             * @description Day since which the status is so
             */
            statusSince: string;
            /** @description the decision that corrected a clerical error of the print before; absent where it is no corrected print */
            correction?: components["schemas"]["CorrectionDecision"] | null;
        };
        /**
         * @description What the province said
         * @enum {string}
         */
        ProvinceAnswer: "ISSUED" | "ABOLISHED" | "NO_RECORD" | "CANNOT_ASK_NOW" | "NOT_ASKED";
        /**
         * @description Why a file cannot be read as a document; public, additive only
         * @enum {string}
         */
        Reason: "MISSING" | "LENGTH" | "CHARACTER" | "SHAPE" | "ROOT" | "CHECK" | "ORGANISATION_CHECK";
        /**
         * @description Why a check did not pass, or a verdict is what it is
         * @enum {string}
         */
        ReasonCode: "NOT_A_ZIP" | "TRUNCATED" | "UNSUPPORTED_ZIP" | "HIDDEN_BYTES" | "NOT_CANONICAL" | "BAD_ENTRY_NAME" | "DUPLICATE_ENTRY" | "TOO_LARGE" | "TOO_MANY_ENTRIES" | "DAMAGED_ENTRY" | "NOT_AN_OFD" | "BAD_XML" | "UNEXPECTED_XML" | "NO_SIGNATURE" | "SIGNATURE_UNREADABLE" | "UNKNOWN_DIGEST_METHOD" | "DESCRIPTION_CHANGED" | "DESCRIPTION_MOVED" | "SEAL_FILE_DIFFERS" | "CONTENT_CHANGED" | "PROTECTED_ENTRY_MISSING" | "SIGNATURE_WRONG" | "UNLISTED_ENTRY" | "EXTRA_SIGNATURE" | "NOT_THE_REGISTERED_FILE" | "TIME_STAMP_NOT_VERIFIED" | "SEAL_NOT_SIGNED_BY_MAKER" | "SEAL_MAKER_UNTRUSTED" | "SEAL_NOT_REGISTERED" | "SEAL_REVOKED" | "SEAL_EXPIRED" | "SEAL_NOT_YET_VALID" | "SIGNER_NOT_IN_SEAL" | "SIGNER_UNTRUSTED" | "SIGNER_EXPIRED" | "SIGNER_REVOKED" | "SIGNER_MAY_NOT_SIGN" | "SIGNED_IN_THE_FUTURE" | "SEAL_OF_ANOTHER_OFFICE" | "NO_METADATA" | "NOT_IN_REGISTER" | "HOLDER_DIFFERS" | "VERSION_DIFFERS" | "REPLACED_BY_CORRECTION" | "NOT_THE_REGISTERED_SEALING" | "NO_DOCUMENT_GIVEN" | "DOCUMENT_NOT_GENUINE" | "PROVINCE_NOT_REACHED" | "PROVINCE_HAS_NO_RECORD" | "PROVINCE_DISAGREES" | "COPY_EXPIRED" | "COPY_FOR_ANOTHER_CASE" | "COPY_CASE_NOT_STATED" | "HOLDER_CODE_DIFFERS" | "TOO_MANY_WRONG_CODES" | "LINK_INCOMPLETE";
        /** @description The term printed on the certificate is over and the right goes on by law (依法视为准予延续) */
        RenewedByLaw: {
            /**
             * Format: date
             * @description first day of the term the law gives
             */
            from: string;
            /** @description The articles it rests on */
            legalBasis: string;
        };
        /**
         * @description What became of a scan
         * @enum {string}
         */
        ScanOutcome: "ACCEPTED" | "USED_BEFORE" | "EXPIRED" | "NOT_IN_FORCE" | "NOT_THIS_CASE" | "UNKNOWN_CODE";
        /** @description A scan by an officer */
        ScanRequest: {
            /** @description Code, stable */
            code: string;
            /** @description Number of the case */
            caseNumber: string;
        };
        /** @description A scan as the holder sees it: which office, for which case */
        ScanView: {
            /**
             * Format: date-time
             * @description When it was scanned
             */
            scannedAt: string;
            /** @description Code of the office */
            officeCode: string;
            /** @description Name of the office */
            officeName?: string | null;
            /** @description Number of the case */
            caseNumber: string;
            /** @description How it ended */
            outcome: components["schemas"]["ScanOutcome"];
        };
        /** @description The certificate as its holder showed it */
        ShownCertificate: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Number of the licence */
            licenceNumber: string;
            /** @description How it stands */
            status: components["schemas"]["CertificateStatus"];
            /** @description Name of the holder */
            holderName: string;
            /** @description Credit code of the holder */
            holderUscc: string;
            /** @description Name of the issuing office */
            issuerName: string;
            /** @description How the enterprise trades */
            businessMode?: string | null;
            /** @description What it covers */
            scope?: string[] | null;
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo?: string | null;
            /** @description Code of the type of certificate */
            typeCode: string;
        };
        /**
         * @description On which side of the correction a print stands
         * @enum {string}
         */
        Side: "CORRECTED_PRINT" | "REPLACED_PRINT";
        /**
         * @description Third verdict: how the certificate stands
         * @enum {string}
         */
        StatusCode: "VALID" | "NOT_YET_VALID" | "SUSPENDED" | "RESCINDED" | "REVOKED" | "WITHDRAWN" | "CANCELLED" | "EXPIRED" | "SUPERSEDED" | "UNKNOWN" | "NOT_MATCHED" | "CANNOT_ASK_NOW" | "COPY_REFUSED" | "NOT_ASKED";
        /** @description The verdict on the status, with what it rests on */
        StatusVerdict: {
            /** @description Code, stable */
            code: components["schemas"]["StatusCode"];
            /** @description In words */
            text: string;
            /** @description Why, in codes */
            reasons: components["schemas"]["ReasonCode"][];
            /** @description what this city's record says */
            ownRecord: components["schemas"]["StatusCode"];
            /** @description what the province said when asked just now */
            province: components["schemas"]["ProvinceAnswer"];
            /**
             * Format: date
             * @description day of the status
             */
            since?: string | null;
            /** @description identifier of the version that took its place */
            newer?: string | null;
            /** @description what preceded a cancellation */
            cancelledAfter?: components["schemas"]["StatusCode"];
            /** @description the correction of a clerical error it has to do with */
            correction?: components["schemas"]["CorrectionNote"] | null;
            /** @description what carries it on past the last day printed on it */
            renewedByLaw?: components["schemas"]["RenewedByLaw"] | null;
        };
        /** @description A stretch of the feed */
        Stretch: {
            /** @description The lines of this page */
            items: components["schemas"]["EventEnvelope"][];
            /**
             * Format: int64
             * @description where to ask on from; the place asked from when nothing has come since
             */
            next: number;
        };
        /** @description The certificate: a unit that holds it by its full name, as licences are published (许可法 40), its code masked; mode and scope are a licence's, and a certificate that does not expire has no last day */
        Subject: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description What certificates of this type are called */
            certificateName: string;
            /** @description Number of the licence */
            licenceNumber: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Name of the holder */
            holderName: string;
            /** @description Credit code of the holder, partly hidden */
            holderCode: string;
            /** @description Name of the issuing office */
            issuerName: string;
            /** @description How the enterprise trades */
            businessMode?: string | null;
            /** @description What it covers */
            scope?: string[] | null;
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo?: string | null;
            /** @description Code of the type of certificate */
            typeCode: string;
        };
        /** @description The public answer: three verdicts that are never one, what they come to, what they are about, and the checks behind them */
        VerificationAnswer: {
            /**
             * Format: date-time
             * @description When the question was answered
             */
            asOf: string;
            /** @description What was concluded */
            conclusion: components["schemas"]["Conclusion"];
            /** @description Whether the document is as it was sealed */
            integrity: components["schemas"]["Integrity"];
            /** @description How it stands */
            status: components["schemas"]["StatusVerdict"];
            /** @description Who issued it */
            issuer: components["schemas"]["Issuer"];
            /** @description The e-certificate */
            certificate?: components["schemas"]["Subject"] | null;
            /** @description Whether the asking office has a copy only */
            copy?: components["schemas"]["CopyNote"] | null;
            /** @description Each check, in order */
            checks: components["schemas"]["CheckLine"][];
        };
        /** @description One place of a request that is at fault */
        Violation: {
            /** @description The place as a person writes it; empty for the whole body */
            field: string;
            /** @description JSON Pointer (RFC 6901) into the body, or into the parameters by name */
            pointer: string;
            /** @description What is wrong, stable: contracts/problems/violations.yaml */
            code: string;
            /** @description The same in words, in the reader's language */
            message: string;
            /**
             * @description Where in the request
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
        };
        /** @description Why a request was not carried out (RFC 9457) */
        Problem: {
            /** @description Stable code to program against; all of them are in contracts/problems */
            code: string;
            /** @description What it is this time, in the reader's language; absent where there is no more to say */
            detail?: string;
            /** @description The address that was asked, as it was asked */
            instance: string;
            /** @description The request goes by it in every log */
            requestId: string;
            /** @description The kind of problem in the reader's language */
            title: string;
            /** @description URI of the kind of problem: urn:onenet:problem: and the code in small letters */
            type: string;
            /** @description The HTTP status */
            status: number;
            /** @description The places at fault; absent where none is */
            violations?: components["schemas"]["Violation"][];
        };
    };
    responses: {
        /** @description What If-None-Match names is still so; no body */
        NotChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description - `UNAUTHENTICATED`: No token, or an expired or foreign one. */
        NotSignedIn: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `NOT_ACCEPTABLE`: The Accept header names no format this resource has. */
        NoSuchFormat: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `RATE_LIMITED`: The caller is over its allowance; Retry-After says when to return. */
        TooMany: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem of contracts/problems */
        Other: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The request goes by it in every log; name it when asking for help */
        "X-Request-Id": string;
        /** @description Version of what was answered; for If-Match of the next act, and for If-None-Match */
        ETag: string;
        /** @description Where what was made can be read */
        Location: string;
        /** @description Seconds to wait before asking again */
        "Retry-After": number;
        /** @description true: nothing was done; the same key, or the same draft, was answered before. Absent otherwise */
        "Idempotent-Replayed": "true";
        /** @description What the caller has left (draft-ietf-httpapi-ratelimit-headers): r requests, all of them again in t seconds: "default";r=99;t=1 */
        RateLimit: string;
        /** @description What a caller may do (draft-ietf-httpapi-ratelimit-headers): q requests in w seconds: "default";q=100;w=2 */
        "RateLimit-Policy": string;
        /** @description What else of the request decides the answer */
        Vary: string;
        /** @description How long the answer may be kept, and by whom */
        "Cache-Control": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    downloadAnnotatedCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OFD file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ofd": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000900.001.W",
                     *           "issuerName": "海丰县应急管理局",
                     *           "licenceId": "HZ-441521-2026-000090-0",
                     *           "licenceNumber": "粤汕(海丰)危化经字〔2026〕00006号",
                     *           "status": "IN_FORCE",
                     *           "statusSince": "2026-11-24",
                     *           "statusText": "有效",
                     *           "typeCode": "11100000DEM00009X8001",
                     *           "validFrom": "2026-11-24",
                     *           "validTo": "2029-11-23",
                     *           "version": "001"
                     *         },
                     *         {
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000089M.001.W",
                     *           "issuerName": "海丰县应急管理局",
                     *           "licenceId": "HZ-441521-2026-000089-M",
                     *           "licenceNumber": "粤汕(海丰)危化经字〔2026〕00005号",
                     *           "status": "IN_FORCE",
                     *           "statusSince": "2026-11-24",
                     *           "statusText": "有效",
                     *           "typeCode": "11100000DEM00009X8001",
                     *           "validFrom": "2026-11-24",
                     *           "validTo": "2029-11-23",
                     *           "version": "001"
                     *         }
                     *       ],
                     *       "next": "4d52707e-e575-4e2b-b182-724768e22b0e"
                     *     }
                     */
                    "application/json": components["schemas"]["CertificatePage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    getCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseNumber": "HZ-441521-2026-000005-P",
                     *       "certificate": {
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000005P.001.W",
                     *         "issuerName": "海丰县应急管理局",
                     *         "licenceId": "HZ-441521-2026-000005-P",
                     *         "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *         "status": "IN_FORCE",
                     *         "statusSince": "2026-11-24",
                     *         "statusText": "有效",
                     *         "typeCode": "11100000DEM00009X8001",
                     *         "validFrom": "2026-11-24",
                     *         "validTo": "2029-11-23",
                     *         "version": "001"
                     *       },
                     *       "face": {
                     *         "businessMode": "批发、零售",
                     *         "domicile": "广东省汕尾市海丰县示例路1号",
                     *         "issuedOn": "2026-11-24",
                     *         "legalRepresentative": "示例甲",
                     *         "premises": "广东省汕尾市海丰县示例路1号二楼",
                     *         "principalPerson": "示例乙",
                     *         "renewalState": "未延续",
                     *         "scope": [
                     *           "甲醇",
                     *           "乙醇[无水]"
                     *         ]
                     *       },
                     *       "history": [
                     *         {
                     *           "decidedOn": "2026-11-24",
                     *           "from": "BEING_MADE",
                     *           "reason": "sealed and registered",
                     *           "to": "IN_FORCE"
                     *         }
                     *       ],
                     *       "lines": {
                     *         "主要负责人": "示例乙",
                     *         "企业住所": "广东省汕尾市海丰县示例路1号",
                     *         "企业名称": "海丰县示例化工贸易有限公司",
                     *         "储存地址": "无储存设施",
                     *         "发证日期": "2026年11月24日",
                     *         "发证机关": "海丰县应急管理局",
                     *         "延续情况": "未延续",
                     *         "有效期": "2026年11月24日至2029年11月23日",
                     *         "法定代表人": "示例甲",
                     *         "经营场所": "广东省汕尾市海丰县示例路1号二楼",
                     *         "经营方式": "批发、零售",
                     *         "许可范围": "甲醇、乙醇[无水]、丙酮",
                     *         "证书编号": "粤汕(海丰)危化经字〔2026〕00001号"
                     *       },
                     *       "prints": [
                     *         {
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000004X.001.0",
                     *           "status": "IN_FORCE",
                     *           "statusSince": "2026-11-24",
                     *           "version": "001"
                     *         }
                     *       ],
                     *       "provinceRegistration": "2f06c191-19c2-40f9-b6df-7733893c6354",
                     *       "provinceStatus": "ISSUED",
                     *       "typeName": "危险化学品经营许可证",
                     *       "verificationUrl": "http://127.0.0.1:8080/v/ce3df9c53ed7f3d4e19737783f33673b"
                     *     }
                     */
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    makeAnnotatedCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseNumber": "SWJ-441500SWJ-2026-000001-A",
                 *       "purpose": "核对经营范围",
                 *       "validDays": 10
                 *     }
                 */
                "application/json": components["schemas"]["CopyRequest"];
            };
        };
        responses: {
            /** @description The copy; Location leads to its document */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseNumber": "SWJ-441500SWJ-2026-000001-A",
                     *       "createdAt": "2026-11-24T02:00:00.000000Z",
                     *       "expiresAt": "2026-12-04T02:00:00.000000Z",
                     *       "id": "cd76275f-4c6b-4d42-a333-1026ccf6249b",
                     *       "purpose": "核对经营范围",
                     *       "requestingBody": "441500-SWJ"
                     *     }
                     */
                    "application/json": components["schemas"]["CopyView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `NOT_FOR_THIS_CASE`: An officer has a copy made for a case that the case's service did not tell of, that is another holder's or at another office. The attempt is on record.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `COPY_LIFE_TOO_LONG`: An annotated copy is asked for longer than the configured limit. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    downloadCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OFD file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ofd": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `CERTIFICATE_NOT_READY`: The document of a certificate was asked for that is still being made, or was stopped before it was registered. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countCertificatePages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pages": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CertificatePages"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readCertificatePage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
                /** @description Which page, from 1 on */
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listPresentationScans: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scans, newest first */
            200: {
                headers: {
                    /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
                    "Next-Cursor"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "caseNumber": "HZ-441521-2026-000902-P",
                     *         "officeCode": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "outcome": "USED_BEFORE",
                     *         "scannedAt": "2026-11-24T02:00:00.436636Z"
                     *       },
                     *       {
                     *         "caseNumber": "HZ-441521-2026-000903-N",
                     *         "officeCode": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "ACCEPTED",
                     *         "scannedAt": "2026-11-24T02:00:00.373090Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ScanView"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    presentCertificate: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code to show as QR */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "0eeab6704af931253beb907e1f06d5f6",
                     *       "expiresAt": "2026-11-24T02:01:04.669937Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PresentationView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `CERTIFICATE_NOT_PRESENTABLE`: A holder opens for showing, or an office asks a copy of, a certificate that is not in force.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    downloadReadingCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier, stable */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    followEvents: {
        parameters: {
            query?: {
                /** @description The place to go on from: next of the answer before; nought for the beginning */
                after?: number;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "specversion": "1.0",
                     *           "id": "8336cc6a-13bd-460b-a7d6-d4fa4818cfe4",
                     *           "source": "/services/e-certificate",
                     *           "type": "ecert.certificate-issued.v1",
                     *           "subject": "HZ-441521-2026-000303-5",
                     *           "time": "2026-11-24T02:00:00.546142Z",
                     *           "datacontenttype": "application/json",
                     *           "sequence": "1",
                     *           "sequencetype": "Integer",
                     *           "data": {
                     *             "issuedOn": "2026-11-24",
                     *             "progress": {
                     *               "by": {
                     *                 "kind": "SYSTEM"
                     *               },
                     *               "office": "441521",
                     *               "itemCode": "00012504500001",
                     *               "caseNumber": "HZ-441521-2026-000303-5",
                     *               "holderUscc": "91441521MA4XAB1211",
                     *               "occurredAt": "2026-11-24T02:00:00.545662Z"
                     *             },
                     *             "licenceId": "HZ-441521-2026-000303-5",
                     *             "caseNumber": "HZ-441521-2026-000303-5",
                     *             "licenceNumber": "粤汕危化经字〔2026〕00001号",
                     *             "certificateType": "11100000DEM00009X8001",
                     *             "verificationUrl": "http://127.0.0.1:8080/v/dee194d98d8a99dff13a76b2b38c4638",
                     *             "certificateVersion": "001",
                     *             "provinceRegistration": "c218558e-dbf9-40ea-9836-f7fbc6f82183",
                     *             "certificateIdentifier": "1.2.156.3005.2.11100000DEM00009X8001.11441500DEM000014D.HZ44152120260003035.001.P"
                     *           }
                     *         }
                     *       ],
                     *       "next": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Stretch"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listHolderCertificates: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the type of certificate */
                typeCode?: string;
            };
            header: {
                /** @description The case for which the asking service reads */
                "X-Onenet-Case": string;
                /** @description Code of the service item of that case */
                "X-Onenet-Item": string;
                /** @description What for, in words the holder can read */
                "X-Onenet-Purpose": string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "certificateNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *           "face": {
                     *             "主要负责人": "示例乙",
                     *             "企业住所": "广东省汕尾市海丰县示例路1号",
                     *             "企业名称": "海丰县示例化工贸易有限公司",
                     *             "储存地址": "无储存设施",
                     *             "发证日期": "2026年11月24日",
                     *             "发证机关": "海丰县应急管理局",
                     *             "延续情况": "未延续",
                     *             "有效期": "2026年11月24日至2029年11月23日",
                     *             "法定代表人": "示例甲",
                     *             "经营场所": "广东省汕尾市海丰县示例路1号二楼",
                     *             "经营方式": "批发、零售",
                     *             "许可范围": "甲醇、乙醇[无水]、丙酮",
                     *             "证书编号": "粤汕(海丰)危化经字〔2026〕00001号"
                     *           },
                     *           "holder": {
                     *             "name": "海丰县示例化工贸易有限公司",
                     *             "uscc": "91441521MA4XAB1211"
                     *           },
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000003T.001.W14",
                     *           "issuer": {
                     *             "name": "海丰县应急管理局",
                     *             "uscc": "11441521DEM000030G"
                     *           },
                     *           "status": "IN_FORCE",
                     *           "statusCode": "01",
                     *           "statusSince": "2026-11-24",
                     *           "statusText": "有效",
                     *           "typeCode": "11100000DEM00009X8001",
                     *           "typeName": "危险化学品经营许可证",
                     *           "validFrom": "2026-11-24",
                     *           "validTo": "2029-11-23",
                     *           "version": "015"
                     *         },
                     *         {
                     *           "certificateNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *           "face": {
                     *             "主要负责人": "示例乙",
                     *             "企业住所": "广东省汕尾市海丰县示例路1号",
                     *             "企业名称": "海丰县示例化工贸易有限公司",
                     *             "储存地址": "无储存设施",
                     *             "发证日期": "2026年11月24日",
                     *             "发证机关": "海丰县应急管理局",
                     *             "延续情况": "未延续",
                     *             "有效期": "2026年11月24日至2029年11月23日",
                     *             "法定代表人": "示例甲",
                     *             "经营场所": "广东省汕尾市海丰县示例路1号二楼",
                     *             "经营方式": "批发、零售",
                     *             "许可范围": "甲醇、乙醇[无水]、丙酮",
                     *             "证书编号": "粤汕(海丰)危化经字〔2026〕00001号"
                     *           },
                     *           "holder": {
                     *             "name": "海丰县示例化工贸易有限公司",
                     *             "uscc": "91441521MA4XAB1211"
                     *           },
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000003T.001.W108",
                     *           "issuer": {
                     *             "name": "海丰县应急管理局",
                     *             "uscc": "11441521DEM000030G"
                     *           },
                     *           "status": "IN_FORCE",
                     *           "statusCode": "01",
                     *           "statusSince": "2026-11-24",
                     *           "statusText": "有效",
                     *           "typeCode": "11100000DEM00009X8001",
                     *           "typeName": "危险化学品经营许可证",
                     *           "validFrom": "2026-11-24",
                     *           "validTo": "2029-11-23",
                     *           "version": "109"
                     *         }
                     *       ],
                     *       "next": "51c03232-0f32-4230-945b-c999f791adc2"
                     *     }
                     */
                    "application/json": components["schemas"]["HeldCertificatePage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /**
             * @description - `INVALID_IDENTIFIER`: A credit code, division code, certificate identifier or case number fails its own checks.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    scanPresentation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseNumber": "SWJ-441500SWJ-2026-000001-A",
                 *       "code": "7a76d3eefedd84779e83750aa9cae730"
                 *     }
                 */
                "application/json": components["schemas"]["ScanRequest"];
            };
        };
        responses: {
            /** @description The certificate as shown */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "businessMode": "批发、零售",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000803.001.B",
                     *       "issuerName": "海丰县应急管理局",
                     *       "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *       "scope": [
                     *         "甲醇",
                     *         "乙醇[无水]"
                     *       ],
                     *       "status": "IN_FORCE",
                     *       "typeCode": "11100000DEM00009X8001",
                     *       "validFrom": "2026-11-24",
                     *       "validTo": "2029-11-23"
                     *     }
                     */
                    "application/json": components["schemas"]["ShownCertificate"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `PRESENTATION_REFUSED`: A scanned code was used before, has expired, is unknown, its certificate is no longer in force, or the case named is not one of the holder at that office; the scan is recorded and the holder told.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    verifyBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "年度核查",
                 *       "questions": [
                 *         {
                 *           "certificateIdentifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9"
                 *         },
                 *         {
                 *           "certificateNumber": "粤汕(海丰)危化经字〔2026〕00001号"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchForm"];
            };
        };
        responses: {
            /** @description An answer for each question, in their order */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answer": {
                     *             "asOf": "2026-11-24T02:00:00.530448Z",
                     *             "certificate": {
                     *               "businessMode": "批发、零售",
                     *               "certificateName": "危险化学品经营许可证",
                     *               "holderCode": "914415************",
                     *               "holderName": "海丰县示例化工贸易有限公司",
                     *               "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9",
                     *               "issuedOn": "2026-11-24",
                     *               "issuerName": "海丰县应急管理局",
                     *               "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *               "scope": [
                     *                 "甲醇",
                     *                 "乙醇[无水]"
                     *               ],
                     *               "typeCode": "11100000DEM00009X8001",
                     *               "validFrom": "2026-11-24",
                     *               "validTo": "2029-11-23",
                     *               "version": "002"
                     *             },
                     *             "checks": [
                     *               {
                     *                 "check": "SIGNATURE_FORMAT",
                     *                 "number": 1,
                     *                 "outcome": "PASSED",
                     *                 "text": "签章格式"
                     *               },
                     *               {
                     *                 "check": "SEAL_GENUINE",
                     *                 "number": 2,
                     *                 "outcome": "PASSED",
                     *                 "text": "印章真实有效"
                     *               }
                     *             ],
                     *             "conclusion": "AS_STATUS",
                     *             "integrity": {
                     *               "code": "INTACT",
                     *               "document": "REGISTERED",
                     *               "reasons": []
                     *             },
                     *             "issuer": {
                     *               "code": "TRUSTED",
                     *               "name": "海丰县应急管理局",
                     *               "reasons": []
                     *             },
                     *             "status": {
                     *               "code": "SUPERSEDED",
                     *               "newer": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.003.7",
                     *               "ownRecord": "SUPERSEDED",
                     *               "province": "ABOLISHED",
                     *               "reasons": [],
                     *               "since": "2026-11-24",
                     *               "text": "已换发新证"
                     *             }
                     *           },
                     *           "certificateIdentifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9"
                     *         },
                     *         {
                     *           "answer": {
                     *             "asOf": "2026-11-24T02:00:00.530448Z",
                     *             "certificate": {
                     *               "businessMode": "批发、零售",
                     *               "certificateName": "危险化学品经营许可证",
                     *               "holderCode": "914415************",
                     *               "holderName": "海丰县示例化工贸易有限公司",
                     *               "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9",
                     *               "issuedOn": "2026-11-24",
                     *               "issuerName": "海丰县应急管理局",
                     *               "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *               "scope": [
                     *                 "甲醇",
                     *                 "乙醇[无水]"
                     *               ],
                     *               "typeCode": "11100000DEM00009X8001",
                     *               "validFrom": "2026-11-24",
                     *               "validTo": "2029-11-23",
                     *               "version": "002"
                     *             },
                     *             "checks": [
                     *               {
                     *                 "check": "SIGNATURE_FORMAT",
                     *                 "number": 1,
                     *                 "outcome": "PASSED",
                     *                 "text": "签章格式"
                     *               },
                     *               {
                     *                 "check": "SEAL_GENUINE",
                     *                 "number": 2,
                     *                 "outcome": "PASSED",
                     *                 "text": "印章真实有效"
                     *               }
                     *             ],
                     *             "conclusion": "AS_STATUS",
                     *             "integrity": {
                     *               "code": "INTACT",
                     *               "document": "REGISTERED",
                     *               "reasons": []
                     *             },
                     *             "issuer": {
                     *               "code": "TRUSTED",
                     *               "name": "海丰县应急管理局",
                     *               "reasons": []
                     *             },
                     *             "status": {
                     *               "code": "SUPERSEDED",
                     *               "newer": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.003.7",
                     *               "ownRecord": "SUPERSEDED",
                     *               "province": "ABOLISHED",
                     *               "reasons": [],
                     *               "since": "2026-11-24",
                     *               "text": "已换发新证"
                     *             }
                     *           },
                     *           "certificateNumber": "粤汕(海丰)危化经字〔2026〕00001号"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
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
                /**
                 * @example {
                 *       "certificateIdentifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9",
                 *       "holderLastFour": "1211"
                 *     }
                 */
                "application/json": components["schemas"]["IdentifierQuestion"];
            };
        };
        responses: {
            /** @description The three verdicts */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-11-24T02:00:00.530448Z",
                     *       "certificate": {
                     *         "businessMode": "批发、零售",
                     *         "certificateName": "危险化学品经营许可证",
                     *         "holderCode": "914415************",
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.002.9",
                     *         "issuedOn": "2026-11-24",
                     *         "issuerName": "海丰县应急管理局",
                     *         "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *         "scope": [
                     *           "甲醇",
                     *           "乙醇[无水]"
                     *         ],
                     *         "typeCode": "11100000DEM00009X8001",
                     *         "validFrom": "2026-11-24",
                     *         "validTo": "2029-11-23",
                     *         "version": "002"
                     *       },
                     *       "checks": [
                     *         {
                     *           "check": "SIGNATURE_FORMAT",
                     *           "number": 1,
                     *           "outcome": "PASSED",
                     *           "text": "签章格式"
                     *         },
                     *         {
                     *           "check": "SEAL_GENUINE",
                     *           "number": 2,
                     *           "outcome": "PASSED",
                     *           "text": "印章真实有效"
                     *         }
                     *       ],
                     *       "conclusion": "AS_STATUS",
                     *       "integrity": {
                     *         "code": "INTACT",
                     *         "document": "REGISTERED",
                     *         "reasons": []
                     *       },
                     *       "issuer": {
                     *         "code": "TRUSTED",
                     *         "name": "海丰县应急管理局",
                     *         "reasons": []
                     *       },
                     *       "status": {
                     *         "code": "SUPERSEDED",
                     *         "newer": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000555.003.7",
                     *         "ownRecord": "SUPERSEDED",
                     *         "province": "ABOLISHED",
                     *         "reasons": [],
                     *         "since": "2026-11-24",
                     *         "text": "已换发新证"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /**
             * @description - `INVALID_IDENTIFIER`: A credit code, division code, certificate identifier or case number fails its own checks.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-11-24T02:00:00.399602Z",
                     *       "certificate": {
                     *         "businessMode": "批发、零售",
                     *         "certificateName": "危险化学品经营许可证",
                     *         "holderCode": "914415************",
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ4415212026000076W.001.W",
                     *         "issuedOn": "2026-11-24",
                     *         "issuerName": "海丰县应急管理局",
                     *         "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *         "scope": [
                     *           "甲醇",
                     *           "乙醇[无水]"
                     *         ],
                     *         "typeCode": "11100000DEM00009X8001",
                     *         "validFrom": "2026-11-24",
                     *         "validTo": "2029-11-23",
                     *         "version": "001"
                     *       },
                     *       "checks": [
                     *         {
                     *           "check": "SIGNATURE_FORMAT",
                     *           "number": 1,
                     *           "outcome": "PASSED",
                     *           "text": "签章格式"
                     *         },
                     *         {
                     *           "check": "SEAL_GENUINE",
                     *           "number": 2,
                     *           "outcome": "PASSED",
                     *           "text": "印章真实有效"
                     *         }
                     *       ],
                     *       "copy": {
                     *         "caseNumber": "HZ-441521-2026-000901-R",
                     *         "createdAt": "2026-11-24T02:00:00.000000Z",
                     *         "expiresAt": "2026-12-04T02:00:00.000000Z",
                     *         "purpose": "核对经营范围",
                     *         "requestingBody": "海丰县应急管理局"
                     *       },
                     *       "conclusion": "AS_STATUS",
                     *       "integrity": {
                     *         "code": "INTACT",
                     *         "document": "UPLOADED",
                     *         "reasons": []
                     *       },
                     *       "issuer": {
                     *         "code": "TRUSTED",
                     *         "name": "海丰县应急管理局",
                     *         "reasons": []
                     *       },
                     *       "status": {
                     *         "code": "COPY_REFUSED",
                     *         "ownRecord": "VALID",
                     *         "province": "ISSUED",
                     *         "reasons": [
                     *           "COPY_FOR_ANOTHER_CASE"
                     *         ],
                     *         "since": "2026-11-24",
                     *         "text": "加注件不得用于本用途"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    verifyByToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2029-11-24T02:00:00.367492Z",
                     *       "certificate": {
                     *         "businessMode": "批发、零售",
                     *         "certificateName": "危险化学品经营许可证",
                     *         "holderCode": "914415************",
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000379.001.B",
                     *         "issuedOn": "2026-11-24",
                     *         "issuerName": "海丰县应急管理局",
                     *         "licenceNumber": "粤汕(海丰)危化经字〔2026〕00001号",
                     *         "scope": [
                     *           "甲醇",
                     *           "乙醇[无水]"
                     *         ],
                     *         "typeCode": "11100000DEM00009X8001",
                     *         "validFrom": "2026-11-24",
                     *         "validTo": "2029-11-23",
                     *         "version": "001"
                     *       },
                     *       "checks": [
                     *         {
                     *           "check": "SIGNATURE_FORMAT",
                     *           "number": 1,
                     *           "outcome": "PASSED",
                     *           "text": "签章格式"
                     *         },
                     *         {
                     *           "check": "SEAL_GENUINE",
                     *           "number": 2,
                     *           "outcome": "PASSED",
                     *           "text": "印章真实有效"
                     *         }
                     *       ],
                     *       "conclusion": "AS_STATUS",
                     *       "integrity": {
                     *         "code": "INTACT",
                     *         "document": "REGISTERED",
                     *         "reasons": []
                     *       },
                     *       "issuer": {
                     *         "code": "TRUSTED",
                     *         "name": "海丰县应急管理局",
                     *         "reasons": []
                     *       },
                     *       "status": {
                     *         "code": "SUPERSEDED",
                     *         "newer": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.HZ44152120260000379.002.9",
                     *         "ownRecord": "SUPERSEDED",
                     *         "province": "ABOLISHED",
                     *         "reasons": [],
                     *         "since": "2029-11-24",
                     *         "text": "已换发新证"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationAnswer"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
}
