package ruleoflaw.launcher.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/** The settings that the suite's own classes take, found in the packaged jars as SmallRye Config finds them. */
final class MappedSettings {
    private static final String SMALLRYE = "io.smallrye.config.";

    private MappedSettings() {}

    static Set<String> in(List<Path> jars) {
        var settings = new HashSet<String>();
        try (var loader = new URLClassLoader(
                jars.stream().map(MappedSettings::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var mapping = loader.loadClass(SMALLRYE + "ConfigMapping").asSubclass(Annotation.class);
            for (Path jar : jars) {
                for (String name : classes(jar)) {
                    Class<?> type = loader.loadClass(name);
                    if (type.isAnnotationPresent(mapping)) {
                        settings.addAll(settings(type, loader));
                    }
                }
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> settings(Class<?> type, ClassLoader loader) throws ReflectiveOperationException {
        var description = loader.loadClass(SMALLRYE + "ConfigMappings$ConfigClass");
        var described = description.getMethod("configClass", Class.class).invoke(null, type);
        var properties = (Map<?, ?>) description.getMethod("getProperties").invoke(described);
        var names = new HashSet<String>();
        properties.keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    private static List<String> classes(Path jar) throws IOException {
        try (var content = new JarFile(jar.toFile())) {
            return content.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("ruleoflaw/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
