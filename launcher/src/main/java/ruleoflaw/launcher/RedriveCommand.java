package ruleoflaw.launcher;

import java.net.http.HttpRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ruleoflaw.launcher.rest.Http;
import ruleoflaw.launcher.suite.Service;

/** Lets the dead letters of a service try again, after their cause was mended. */
@Command(
        name = "redrive",
        description = {"重新投递某服务的死信", "sends a service's dead letters back to where they came from"})
final class RedriveCommand implements Runnable {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "SERVICE",
            description = {"服务", "target, inspection, publicity or assessment"})
    private Service service = Service.TARGET;

    @Override
    public void run() {
        var management = data.running().service(service).managementUrl();
        var answer = Http.send(Http.to(management, "/operations/redrive").POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(service.module() + " answered " + answer.statusCode());
        }
        new Console().print(answer.body());
    }
}
