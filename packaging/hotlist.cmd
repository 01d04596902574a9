@echo off
rem Starts Hotlist as Maven built it: the window without arguments, else the command line.
rem Works from any folder, finds a Java 25 by itself, hands on arguments and exit code.
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
rem What a JVM needs to run Hotlist: the property hotlist.jvm of the pom.
set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:InitialRAMPercentage=12"

for %%H in ("%~dp0..") do set "HOME_DIR=%%~fH"
set "TARGET=%HOME_DIR%\target"

set "FOUND="
set "OLDER="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%D in ("%%~dpJ..") do call :try "%%~fD"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*") do call :try "%%~D"
if defined FOUND goto code
if not defined OLDER set "OLDER=no Java"
echo Hotlist needs Java %NEEDED% or newer; %OLDER% was found.>&2
echo Looked at JAVA_HOME, the PATH and the usual folders below "%ProgramFiles%".>&2
echo -^> Install one, for example Temurin %NEEDED%, or point JAVA_HOME at it.>&2
exit /b 1

:code
rem The classes as compiled, or the jar of a package.
set "CODE="
if exist "%TARGET%\classes\app\hotlist" (set "CODE=%TARGET%\classes") else for %%J in ("%TARGET%\hotlist-*.jar") do set "CODE=%%~fJ"
if not exist "%TARGET%\lib" set "CODE="
if defined CODE goto start
echo Hotlist is not built yet.>&2
echo Nothing to run was found in "%TARGET%".>&2
echo -^> Run: cd /d "%HOME_DIR%" ^&^& mvn -q compile>&2
exit /b 1

:start
rem JavaFX belongs on the module path; the command line does without it and starts faster.
set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="--sample" if "%~2"=="" set "WINDOW=yes"
if not "%~1"=="" if exist "%~1" if "%~2"=="" set "WINDOW=yes"
if defined WINDOW goto window
"%FOUND%\bin\java" %FLAGS% "-Dhotlist.home=%HOME_DIR%" -cp "%CODE%;%TARGET%\lib\*" app.hotlist.Main %*
exit /b %ERRORLEVEL%

:window
"%FOUND%\bin\java" %FLAGS% "-Dhotlist.home=%HOME_DIR%" -cp "%CODE%;%TARGET%\lib\*" --module-path "%TARGET%\lib\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics app.hotlist.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in that folder if it is new enough and none was found yet. Its version stands in its file
rem "release": starting each Java to ask is slow.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%M in ("%%~V") do set "VERSION=%%M"
if not defined VERSION exit /b 0
if %VERSION% GEQ %NEEDED% (set "FOUND=%~1") else set "OLDER=Java %VERSION% in %~1"
exit /b 0
