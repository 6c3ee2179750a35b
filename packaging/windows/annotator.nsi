; Installs the program for one person, who needs no rights for it. Silent: /S, and /D=FOLDER as the last word for another
; folder. Made by builder/windows/setup.py, which defines VERSION, NUMBERS, MIME_TYPE, KILOBYTES, FILES, ICON, OUTPUT,
; and writes files.nsh: what is installed, name by name, for that alone is taken away again.

Target amd64-unicode ; as the program: it is for 64 bits alone
ManifestDPIAware true
RequestExecutionLevel user
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!include LogicLib.nsh
!include MUI2.nsh
!include files.nsh

Name "Annotator"
OutFile "${OUTPUT}"
BrandingText "Annotator ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Annotator"
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Annotator"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Annotator"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "The Annotator authors"
VIAddVersionKey LegalCopyright "MIT licence"

!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator"
!define CLASSES "Software\Classes"
!define TYPE "Annotator.Project"
!define STARTS "Software\Microsoft\Windows\CurrentVersion\App Paths\annotator.exe"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\annotator.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Russian

LangString RUNNING ${LANG_ENGLISH} "Annotator is open. Nothing was changed. Close its windows and try again."
LangString RUNNING ${LANG_FRENCH} "Annotator est ouvert. Rien n’a été modifié. Fermez ses fenêtres et réessayez."
LangString RUNNING ${LANG_RUSSIAN} "Annotator открыт. Ничего не изменено. Закройте его окна и попробуйте ещё раз."
LangString PROJECT ${LANG_ENGLISH} "Annotator project"
LangString PROJECT ${LANG_FRENCH} "Projet Annotator"
LangString PROJECT ${LANG_RUSSIAN} "Проект Annotator"

; Windows writes to no program that runs. The exit code is 2 then.
!macro StopIfRunning
  ${If} ${FileExists} "$INSTDIR\annotator.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\annotator.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro StopIfRunning
  ; An older version takes its own files away first, so that none of them stays behind.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Annotator.lnk" "$INSTDIR\annotator.exe"
  WriteRegStr HKCU "${STARTS}" "" "$INSTDIR\annotator.exe"
  WriteRegStr HKCU "${CLASSES}\.annot" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\.annot" "Content Type" "${MIME_TYPE}"
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(PROJECT)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\annotator.exe,0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\annotator.exe" "%1"'

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Annotator"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\annotator.exe,0"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The Annotator authors"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  !insertmacro TellExplorer
SectionEnd

Section Uninstall
  !insertmacro StopIfRunning
  !insertmacro DeleteFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; a folder named "portable", with somebody's settings, keeps it
  RMDir "$LOCALAPPDATA\Programs" ; which other programs keep
  Delete "$SMPROGRAMS\Annotator.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.annot" ""
  ${If} $0 == "${TYPE}" ; no other program has taken the files over
    DeleteRegKey HKCU "${CLASSES}\.annot"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${STARTS}"
  DeleteRegKey HKCU "${REMOVAL}"
  !insertmacro TellExplorer
SectionEnd
