@echo off
rem Starts Porelyte: no argument opens the workbench, arguments run headless (porelyte --help).
rem SPDX-License-Identifier: EPL-2.0
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined PORELYTE_JAVA_HOME set "java=%PORELYTE_JAVA_HOME%\bin\java"
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i "version"') do if not defined version set "version=%%~v"
if not defined version (
  echo porelyte: needs Java 21 or later, and "%java%" does not start. Install a JDK or JRE 21+, or set PORELYTE_JAVA_HOME. 1>&2
  exit /b 3
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 21 (
  echo porelyte: needs Java 21 or later, but "%java%" is Java %version%. Install a JDK or JRE 21+, or set PORELYTE_JAVA_HOME. 1>&2
  exit /b 3
)
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "common=--enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file="%here%logging.properties" -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Dcdk.logging.level=fatal"
if "%~1"=="" goto workbench
rem Outside of parentheses, since those of a SMILES would end the block.
"%java%" %common% -Djava.awt.headless=true -jar "%launcher%" -application org.porelyte.cli.application -data @none %*
exit /b %errorlevel%

:workbench
"%java%" %common% -jar "%launcher%" -application org.porelyte.ui.application -product org.porelyte.ui.product -data "%LOCALAPPDATA%\Porelyte\workspace"
exit /b %errorlevel%
