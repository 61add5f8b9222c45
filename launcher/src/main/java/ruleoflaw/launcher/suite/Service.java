package ruleoflaw.launcher.suite;

import ruleoflaw.launcher.port.PortUse;

/** The four services: their Kafka and database name, their module, what an official calls them, their ports. */
public enum Service {
    TARGET("target", "target-service", "目标服务", PortUse.TARGET, PortUse.TARGET_MANAGEMENT),
    INSPECTION("inspection", "inspection-service", "督察服务", PortUse.INSPECTION, PortUse.INSPECTION_MANAGEMENT),
    PUBLICITY("publicity", "legal-publicity-service", "普法服务", PortUse.PUBLICITY, PortUse.PUBLICITY_MANAGEMENT),
    ASSESSMENT("assessment", "assessment-service", "考核服务", PortUse.ASSESSMENT, PortUse.ASSESSMENT_MANAGEMENT);

    private final String key;
    private final String module;
    private final String title;
    private final PortUse port;
    private final PortUse managementPort;

    Service(String key, String module, String title, PortUse port, PortUse managementPort) {
        this.key = key;
        this.module = module;
        this.title = title;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** As in topic names; also the name of the database. */
    public String key() {
        return key;
    }

    public String module() {
        return module;
    }

    public String title() {
        return title;
    }

    PortUse port() {
        return port;
    }

    PortUse managementPort() {
        return managementPort;
    }
}
