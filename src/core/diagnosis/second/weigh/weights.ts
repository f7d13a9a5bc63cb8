/** Written by tools/weigh/train.mjs (npm run weigh) from examples a0afd57f0d4f8a75: a sign, then its weights in quarters for present, possible, historical. */
export const weights = `	0	-5	-4
+!	-3	-3	0
+'	0	0	2
+AGO	1	0	0
+DRUG	2	0	0
+YEAR	0	0	4
+aaa	-1	-2	0
+abdo	1	0	0
+abira	0	-1	-2
+abl	0	-1	-1
+ablat	3	0	0
+abnor	-2	-2	0
+about	1	0	0
+above	0	-1	0
+absce	-1	0	0
+absen	1	-1	0
+accep	1	-1	0
+acces	1	-1	0
+ace	1	-2	-1
+ache	1	-1	0
+acicl	2	-1	-1
+acid	0	-1	0
+acne	-2	1	-3
+actin	0	-2	0
+actio	-1	-2	0
+activ	0	-2	0
+acute	1	-1	0
+adcal	2	0	0
+add	1	0	0
+adden	0	-2	-2
+addre	-2	-2	-1
+adeno	1	-2	0
+adjus	-1	0	1
+adjuv	2	0	-1
+admin	-2	-1	-1
+admis	3	-1	-1
+admit	2	-1	0
+adren	0	0	1
+adt	2	0	-1
+adult	-1	0	0
+advan	-1	0	0
+advic	-1	-2	0
+advis	1	1	0
+af	-1	0	1
+afb	0	-1	-1
+affec	-2	-1	0
+afp	0	0	1
+afrai	0	0	1
+after	-1	0	0
+again	-1	0	1
+age	-2	0	0
+aged	0	-1	1
+agree	0	0	-1
+ahead	0	0	-1
+aid	-1	-1	1
+aids	-1	0	2
+aim	-1	-1	-2
+aki	1	0	0
+alarm	-2	-1	-1
+alcoh	-2	-2	1
+alert	2	0	0
+alive	-3	0	1
+alk	1	1	0
+all	-1	-1	0
+aller	1	0	-2
+allop	2	0	0
+alone	0	0	-1
+along	0	-1	-1
+alpha	-1	-2	-1
+alrea	-1	-1	-2
+als	1	0	-1
+also	1	1	0
+alt	-1	-1	1
+alter	-2	-1	0
+alway	-1	-1	0
+alzhe	1	0	0
+ambul	2	0	0
+amend	-1	-2	-1
+amh	-2	-1	0
+aml	3	-1	-1
+amlod	1	-1	0
+amnio	1	2	0
+amylo	4	-2	0
+an	1	0	0
+ana	-2	1	-3
+anaem	0	-1	-1
+anaes	2	0	0
+anal	-2	0	0
+anast	-1	1	0
+anato	-3	-1	-1
+anc	1	0	-1
+anemi	2	0	0
+aneur	0	0	-2
+angin	-1	0	1
+angio	2	0	0
+ankle	1	1	-1
+annua	-3	-1	3
+anoma	1	-1	0
+ans	-1	-1	1
+answe	0	1	0
+anter	-1	0	0
+anthr	0	0	2
+anti	2	-1	0
+antib	-1	0	0
+antic	-1	-2	0
+antip	1	-1	0
+any	-2	0	0
+anyon	-3	0	0
+anyth	0	-2	0
+anywa	-2	-1	1
+aorta	-1	-1	-1
+aorti	-1	0	0
+apart	0	0	-1
+apixa	1	1	0
+apolo	-1	-2	-2
+app	-1	-1	0
+appea	-1	0	0
+appen	1	0	0
+apply	0	-1	0
+appro	2	-2	0
+appt	1	-1	0
+archi	1	0	1
+are	-2	0	0
+area	1	0	0
+aren'	2	-1	-1
+argue	1	1	0
+arm	1	0	1
+arran	2	0	0
+arriv	0	0	-1
+arter	0	0	1
+arthr	0	-1	-1
+as	1	0	0
+asa	-1	0	0
+asbes	0	0	-1
+ascit	2	0	0
+ask	-1	0	-2
+asked	1	1	0
+askin	0	0	1
+asks	1	0	1
+aspir	1	0	0
+asses	-1	0	0
+assoc	2	0	0
+asthm	-2	-2	-1
+astro	-2	-1	-2
+asymp	-1	0	-1
+atorv	-1	0	2
+atria	1	0	1
+atrop	-3	-1	0
+attac	-1	-1	0
+atten	-2	0	0
+atypi	-3	0	0
+audio	2	0	0
+aura	-1	0	0
+autho	1	0	0
+autoi	-2	-1	-1
+autum	0	-1	1
+avail	0	0	-1
+avera	0	0	-1
+avoid	3	0	-1
+await	-1	2	-1
+awake	-1	-1	0
+aware	2	1	-2
+away	1	-2	-1
+axill	0	0	1
+azath	0	0	-2
+b	0	0	1
+baby	0	1	0
+baby'	-1	-1	0
+back	0	-1	0
+backg	1	-2	-2
+bad	2	0	0
+bag	0	1	0
+balan	-1	-2	0
+bande	-1	1	-1
+bandi	-1	-1	0
+bank	1	0	0
+barre	-1	-1	-1
+basal	0	0	-1
+base	0	-1	0
+based	0	0	-1
+basel	0	0	1
+bcc	0	1	-1
+bcr	0	-1	-1
+bd	1	-1	0
+beari	-2	1	1
+becau	0	-2	0
+becom	0	1	0
+bed	0	0	-1
+befor	1	3	0
+began	2	-1	-1
+begin	2	0	0
+begun	1	0	0
+behav	0	-1	-2
+behin	1	0	0
+belie	-1	-1	-2
+belly	0	0	-2
+belon	-3	-2	-2
+below	2	-1	-2
+benef	-2	0	-1
+benig	-1	-2	-1
+bep	0	0	1
+berea	-1	-1	-1
+best	-2	-1	1
+bethe	-2	-2	-1
+bette	-2	-2	0
+betwe	0	1	0
+beyon	0	-1	0
+bi	-1	-1	0
+bid	0	-2	1
+big	1	1	0
+bigge	-1	-1	0
+bilat	0	-2	0
+bile	-1	-1	-1
+bilia	0	0	1
+billi	0	0	-1
+biops	0	3	0
+birth	0	0	-1
+bisop	3	-1	0
+black	-2	0	1
+bladd	0	2	0
+blank	0	-2	-1
+blast	0	-1	-2
+bleed	0	-3	0
+blist	1	-1	0
+block	-1	-2	-2
+blue	-1	-2	1
+bmi	1	0	-1
+body	-2	0	1
+bones	1	0	0
+bony	1	0	0
+book	-2	0	0
+booke	0	1	0
+booki	-3	-2	-1
+boost	1	-1	0
+borde	-1	1	-1
+born	-2	-1	0
+bothe	0	-2	0
+box	-1	0	1
+bp	-1	-1	0
+bph	1	0	1
+br	1	0	0
+bra	-2	-2	-2
+brach	3	-1	-1
+braf	1	-1	-1
+brain	2	0	0
+branc	-2	0	-2
+brca	0	-1	-1
+break	0	1	0
+breas	0	0	-1
+breat	-1	0	0
+bresl	3	-1	0
+bridg	3	0	0
+brigh	1	-1	0
+bring	1	0	0
+broke	1	1	0
+bronc	1	0	-1
+broth	0	1	0
+brown	0	-1	-1
+bruis	-2	-2	0
+brush	-1	1	0
+bso	1	-1	-1
+bucca	2	0	0
+budes	0	-1	-2
+but	1	1	0
+bx	-2	3	0
+bypas	-1	0	1
+ca	0	1	-1
+cabg	0	0	-1
+caffe	-2	0	1
+calf	0	-2	0
+call	2	0	0
+calle	0	-1	0
+calls	0	1	0
+calpr	1	-1	-2
+came	0	-1	0
+camer	-1	0	-1
+can't	-2	2	0
+canal	0	-1	-1
+cap	2	-1	0
+capsu	-1	-2	-1
+car	0	-1	-1
+carbo	2	-1	0
+carci	0	-2	0
+card	0	0	1
+cardi	0	0	1
+care	2	-1	0
+carel	-1	0	-1
+carer	0	-2	-2
+carot	2	0	1
+carpa	0	0	-1
+carri	-1	-1	-2
+carry	1	-1	-1
+carti	-1	-1	-1
+case	-1	0	0
+cases	-1	0	-1
+cat	-1	0	-2
+catar	1	0	0
+catch	0	1	0
+cath	-1	0	1
+cathe	1	1	0
+caugh	0	-1	0
+cause	1	0	-1
+cavit	-1	1	0
+cbc	1	-1	0
+cbt	-2	-1	0
+cc	1	-1	0
+ccp	-1	0	0
+cd	0	-3	0
+cea	-2	2	2
+celia	0	-1	-2
+cells	0	-2	0
+cente	2	-1	0
+centr	1	0	0
+cereb	0	-1	0
+certa	-2	3	0
+certi	1	-1	-1
+cervi	0	0	-1
+cetir	-2	0	-1
+cf	0	-1	-1
+chain	0	-1	0
+chair	0	-1	-1
+chamb	0	-1	-1
+chanc	1	1	-1
+chang	-3	-2	0
+charg	2	0	0
+chari	-2	-2	-1
+chart	-2	-1	-2
+chemi	0	-2	0
+cherr	0	-1	-1
+chick	0	0	1
+chime	-1	0	1
+chiro	2	-1	0
+choic	1	0	0
+choir	-1	-1	0
+chola	1	-1	-2
+chole	-1	-1	-1
+choos	0	1	-1
+chose	0	-1	-1
+chrom	0	-2	1
+chron	0	-2	1
+cin	-2	0	1
+circl	0	0	-2
+cis	3	0	-2
+ck	-1	-2	0
+ckd	0	0	1
+cladr	2	0	0
+class	1	0	1
+clean	-1	0	1
+clear	1	0	0
+clip	-2	0	-1
+clips	0	0	-1
+cll	2	1	0
+clona	1	2	1
+close	-3	-3	0
+clot	1	0	-2
+clots	-1	-2	-3
+cm	0	-1	0
+cml	0	-2	0
+cmv	-1	-1	1
+cns	2	-1	0
+coars	2	0	0
+code	1	-2	-2
+coded	-1	0	-1
+coeli	0	2	0
+coffe	-2	-1	-1
+coil	0	0	-2
+cold	1	0	1
+colit	0	0	-1
+colle	1	-1	0
+color	3	0	0
+colpo	-2	1	-1
+come	-1	0	0
+comes	0	-1	0
+comfo	0	0	-1
+comme	-1	-2	0
+commi	1	-1	-1
+commo	0	-1	0
+commu	1	-1	-1
+compa	1	0	-1
+compe	0	-1	0
+compl	-2	0	1
+compo	0	0	-1
+compr	0	1	0
+concl	0	-2	0
+conco	0	-1	0
+concu	1	0	0
+condi	-1	-1	-1
+condu	-2	-1	0
+cone	0	0	1
+confe	1	0	-1
+confu	2	0	0
+conge	0	-1	-1
+conne	1	0	0
+conse	0	0	-1
+consi	0	0	2
+const	4	0	-2
+consu	2	0	-1
+conta	-1	-1	2
+conte	0	1	1
+conus	0	-1	-1
+coord	1	-1	-2
+copay	-1	-1	-1
+copd	-2	-2	0
+copie	0	0	-1
+copy	-2	-1	0
+cord	1	0	0
+core	0	2	0
+corre	-2	-1	-1
+corti	1	-1	0
+costo	-2	-1	-2
+cough	0	1	0
+could	0	0	-1
+couns	1	0	-1
+count	-1	0	-1
+cours	1	0	0
+cousi	1	1	0
+cover	-1	-1	0
+covid	1	-2	-1
+cr	1	0	0
+cream	0	-1	-1
+creat	-1	0	2
+creon	0	-2	0
+crite	1	0	0
+crm	-1	0	-1
+crohn	-3	-2	-2
+cross	0	-1	-1
+crp	1	-1	-2
+cryo	0	-1	-2
+csf	0	-1	0
+ct	1	1	0
+cuff	0	-1	1
+cultu	1	0	0
+cure	1	-1	0
+cured	-1	0	3
+curre	-1	0	3
+cut	-1	-1	-2
+cva	0	0	-1
+cycle	1	0	-1
+cyst	0	0	-1
+cysta	-3	-3	-2
+cysti	0	-1	-1
+cysts	0	-1	0
+cytog	1	0	-1
+cytol	1	2	0
+d	0	-1	0
+daily	2	0	0
+dange	-2	-1	0
+das	1	0	-1
+dat	-2	0	0
+date	1	0	0
+dates	0	-1	1
+datsc	-1	0	0
+daugh	1	0	0
+day	2	0	0
+dcis	-1	-1	-1
+ddx	0	-1	1
+death	0	-1	-1
+deauv	0	0	1
+decea	-3	-3	-4
+decid	0	1	0
+decis	1	-1	-2
+decla	-2	0	-1
+decli	-2	-1	-2
+decom	-1	0	0
+deep	3	0	0
+deepe	-2	1	-1
+defec	1	0	1
+defer	1	1	0
+defib	1	0	0
+defic	1	-1	0
+defin	-1	2	-1
+degen	0	-1	1
+degre	0	-2	-2
+del	1	1	0
+delay	-1	0	-1
+delet	-1	-2	-2
+deliv	1	1	-1
+demen	1	0	-1
+demye	0	0	-1
+denie	1	0	-2
+dense	0	0	-1
+densi	-1	-1	0
+denta	2	0	0
+denti	1	-1	0
+depen	2	0	-1
+depos	1	-2	-1
+depre	0	-2	0
+derm	1	-1	0
+derma	-1	-1	-1
+dermo	-2	0	-2
+descr	0	-1	-1
+desk	0	-1	-1
+detai	1	-1	0
+devel	-2	-1	0
+dex	1	2	0
+dexa	0	-2	0
+dexam	1	0	0
+diagn	-1	-1	-2
+dialy	0	0	-1
+diarr	1	-1	0
+dicta	-1	-2	-1
+did	-1	0	0
+didn'	1	0	-1
+died	2	0	-1
+diet	0	0	-2
+dieti	0	-2	-1
+diff	0	0	1
+diffu	1	1	1
+dilat	2	-2	0
+dip	-1	0	0
+direc	2	0	0
+disc	0	-2	0
+disch	-3	-1	3
+discu	1	0	0
+disor	0	0	-1
+disre	0	-1	0
+disse	0	1	-2
+dista	2	0	0
+distr	0	-1	0
+diver	-2	-1	-2
+dlbcl	2	-1	-1
+dlco	0	0	-1
+dnacp	2	0	0
+doc	1	-1	0
+docto	1	0	0
+does	1	-1	0
+doesn	0	-1	0
+dog	-1	-1	-1
+don't	-2	0	-1
+donat	-1	-2	0
+done	0	0	1
+donor	-2	0	2
+door	1	0	0
+dose	1	0	-2
+doubl	2	0	0
+down	3	0	0
+dr	-1	-1	1
+drain	2	0	-1
+draw	1	0	0
+drawn	1	0	-1
+dress	0	0	-1
+drink	0	0	-1
+drip	0	-1	0
+drivi	1	0	0
+drop	0	-1	0
+dropp	-2	-2	-1
+drops	1	0	-1
+drug	-1	-1	0
+drugs	-1	-3	1
+dry	0	0	1
+duct	0	-1	-1
+ducta	0	0	-1
+due	0	-1	-2
+duode	0	-2	-1
+dural	-1	1	0
+durin	1	0	-1
+duty	-2	-2	-2
+dvla	1	-1	-1
+dwi	0	-1	-2
+dx	-2	-2	-1
+dyspl	-1	-3	0
+dystr	-2	-2	1
+e	1	0	0
+each	1	0	0
+ear	-2	0	1
+earli	1	0	-1
+early	1	0	0
+eat	0	0	-1
+eatin	1	-2	-1
+ebus	0	2	0
+ecg	-1	-1	0
+echo	0	0	1
+ecog	1	0	0
+eczem	-1	0	0
+ed	1	-1	0
+edema	2	0	0
+edge	2	-2	-1
+edges	3	-1	-1
+edss	1	0	-1
+educa	-2	-1	0
+eeg	-2	0	0
+ef	0	1	1
+effec	-1	0	1
+effus	1	0	0
+eight	0	0	1
+eithe	0	2	0
+elast	2	0	0
+elbow	-1	0	0
+elect	-2	-1	-1
+eleve	0	0	1
+eligi	-2	-1	0
+else	0	-2	-1
+elsew	0	-2	-1
+embed	-3	-3	-2
+embol	-1	-2	-2
+embry	2	0	1
+emerg	2	0	0
+emg	-1	-2	0
+emphy	-1	0	-2
+empty	0	-1	-1
+encou	-1	-2	0
+end	-1	-1	2
+ended	0	0	2
+endo	1	-1	0
+endoc	-1	0	1
+endos	0	0	-2
+ends	-1	-1	-1
+enhan	2	0	-1
+enlar	-2	-1	0
+enrol	-1	-1	0
+ent	-1	2	1
+enter	0	0	-2
+entir	-3	-3	-1
+entry	-1	-2	-2
+ep	2	-1	-1
+epile	-1	-1	-1
+er	2	0	-2
+eradi	0	0	-1
+ercp	-2	1	0
+error	0	-1	-1
+eus	-1	2	0
+even	0	-1	0
+eveni	-2	-2	-1
+event	0	-1	1
+ever	-1	-1	-1
+every	0	-1	0
+evide	1	-1	1
+ex	-1	0	0
+exam	-1	-1	0
+exami	-1	-3	0
+excel	0	-1	0
+excep	0	-1	-1
+exerc	-2	-1	1
+exert	1	0	0
+exist	1	0	-1
+expec	-1	2	0
+exper	1	-1	-1
+ext	-1	-1	-1
+exten	0	0	-2
+extra	-1	-1	1
+eye	-1	-1	0
+f	-1	0	0
+face	1	-1	0
+facet	0	0	-1
+fact	-1	0	0
+facto	-1	0	-2
+faint	-1	-1	-1
+fair	1	0	-1
+fall	0	-1	0
+falli	2	0	0
+falls	1	0	0
+false	0	-2	-2
+fam	0	0	-1
+famil	-1	0	0
+far	1	0	1
+fasci	-2	-1	0
+fast	-2	-2	0
+fasti	0	1	0
+fat	0	-1	0
+fathe	-1	0	0
+fatty	0	-1	0
+favor	1	0	-1
+favou	1	0	1
+fax	2	-2	0
+fbc	1	-1	-2
+fdg	0	1	1
+fear	0	-2	0
+feare	1	-1	1
+featu	-1	0	-2
+fee	0	-2	0
+feedb	-1	-1	-1
+feedi	1	0	0
+feeds	0	-1	0
+feel	-1	0	0
+feels	0	0	1
+feet	0	0	1
+fello	1	0	1
+femal	-2	-1	-2
+ferri	-1	0	0
+ferro	-1	1	0
+ferti	0	-1	0
+fetal	-1	0	-1
+fev	-1	-2	2
+fh	-1	0	0
+fhx	-1	0	-1
+fibre	-3	-2	-2
+fibri	1	-1	0
+fibro	0	-4	-1
+file	-1	0	1
+filed	-1	0	-1
+fill	1	0	0
+films	-2	-2	0
+final	-4	-1	-1
+find	-2	2	0
+fine	0	-2	0
+finis	-1	0	2
+first	1	0	0
+fish	0	1	-1
+fistu	0	1	0
+fit	0	0	-1
+fits	0	-2	1
+five	1	0	0
+fixed	1	-1	0
+flag	0	-1	0
+flags	0	-2	0
+flap	0	0	1
+flare	0	0	-1
+flat	0	-1	1
+flc	0	0	-1
+flexi	1	-2	-1
+fligh	2	0	-1
+flot	0	-1	0
+flow	0	1	0
+flu	-1	0	0
+fluid	0	0	-1
+fluor	0	0	1
+flush	1	0	0
+fly	0	-1	0
+fna	0	2	0
+focal	0	-1	0
+focus	2	0	-1
+folat	0	0	-1
+folde	2	0	0
+folic	-1	-1	0
+folk	0	-2	-1
+folli	-1	-2	0
+follo	0	0	2
+food	0	0	-2
+foot	1	1	-2
+form	0	0	-1
+forms	-1	0	0
+found	-2	-1	-1
+four	0	-1	0
+fract	1	0	-1
+fri	0	1	0
+frida	0	2	0
+fridg	0	0	-1
+frien	0	1	0
+front	1	0	-2
+froze	-1	2	-1
+fu	2	0	0
+full	1	-2	2
+fully	-1	0	1
+funct	-1	0	0
+furos	1	0	0
+furth	-1	0	2
+fusio	2	0	0
+futur	2	-1	0
+fvc	0	0	-2
+fx	-1	0	1
+g	0	-1	-2
+ga	1	1	0
+gain	-1	-1	1
+gait	-1	-2	-1
+galls	-2	-2	-1
+gamma	0	-1	0
+gastr	-1	-1	-1
+gave	0	-1	-1
+gel	0	0	-1
+gem	3	-1	-2
+gene	0	-2	-2
+gener	0	1	-1
+genet	1	0	-1
+gerd	1	0	0
+germl	2	0	-1
+get	1	0	0
+gets	0	0	-2
+getti	0	-1	-2
+gi	-2	-1	0
+giant	1	0	-2
+give	1	-1	0
+gives	-1	-2	-1
+givin	-3	1	-1
+gland	0	-1	-1
+gliob	0	-1	-1
+gliom	1	0	-1
+goal	0	-1	-1
+goals	1	0	-1
+goes	2	-1	0
+going	1	0	0
+goitr	1	0	0
+gone	0	-1	0
+googl	2	-1	0
+got	-1	0	0
+gout	2	0	-1
+gp	-1	0	1
+gr	1	0	-2
+grade	1	-2	0
+gradi	1	0	1
+gradu	-1	0	2
+graft	0	0	2
+grand	1	0	0
+granu	-1	-3	0
+gravi	-1	-1	-2
+great	0	-1	0
+grief	-2	-1	-1
+groin	1	-2	0
+gross	-2	-1	-1
+groun	-1	-2	0
+group	-1	-1	-1
+growi	2	0	0
+grown	0	-1	-1
+grows	0	-1	1
+growt	-1	-1	0
+guide	-1	0	0
+guill	-2	-1	-1
+guilt	-2	0	-1
+gvhd	0	0	1
+gy	0	-1	1
+gym	-1	0	2
+gyn	1	0	1
+gynae	0	1	0
+h	1	-1	0
+habit	-2	-1	1
+had	0	0	-1
+haem	0	1	0
+half	1	0	0
+hande	1	0	-1
+hando	1	-1	0
+hands	1	-1	-1
+happy	0	-1	2
+hard	0	1	0
+harml	1	-2	0
+hasn'	1	-2	-1
+hat	0	-1	0
+have	-2	0	0
+haven	-2	0	-1
+havin	-1	0	-2
+hay	-1	0	0
+hb	0	0	1
+hcc	1	0	0
+hct	1	0	0
+hd	0	0	-1
+he'd	0	-2	-1
+he's	1	1	0
+head	1	-1	0
+heada	-1	-1	0
+heale	-1	0	1
+heali	2	-2	0
+healt	-3	-2	0
+hear	0	1	0
+heard	1	1	0
+heari	0	0	2
+heart	-1	-1	0
+heat	-1	0	1
+heavy	-1	1	0
+held	1	1	0
+helpe	0	-1	0
+helpl	1	-1	0
+helps	1	-1	0
+heman	-1	-2	-1
+hemat	-1	0	0
+heme	1	1	0
+hemor	0	-1	-1
+hence	2	-2	0
+hep	0	-1	-3
+hepat	-1	0	-1
+here	-1	0	0
+hered	0	-2	0
+herni	0	-1	1
+hers	2	-1	-1
+herse	-3	-2	-1
+hf	1	0	0
+hgb	-1	-1	0
+hiatu	0	-1	0
+hidde	0	-1	-1
+hide	-1	-1	0
+high	0	-1	0
+highe	0	0	1
+hilum	0	0	-1
+himse	0	0	-1
+hip	0	-2	1
+his	-1	0	0
+hiv	0	0	-1
+hla	0	0	-1
+hoars	0	-2	-1
+hodgk	1	0	0
+hold	1	1	0
+holid	0	0	-1
+home	1	-1	0
+hope	-1	0	-2
+hospi	2	0	0
+hot	0	0	-1
+hour	2	-1	-1
+hours	0	0	-2
+house	-2	-1	-3
+how	0	-2	-1
+hpv	-1	-2	-1
+hr	0	-1	0
+hrct	0	0	-1
+hrt	-2	0	0
+hundr	-2	-1	0
+hunti	-1	-2	-2
+hydro	1	0	-1
+hyper	0	-3	0
+hypop	-2	0	0
+hypot	0	0	1
+i'd	1	0	0
+i'll	1	2	0
+i'm	-2	0	0
+i've	0	0	-1
+ia	1	-1	1
+ibs	-2	-3	0
+ibupr	-2	0	-1
+icd	3	-1	-1
+icu	1	0	-1
+id	0	0	-1
+ident	-2	0	-2
+igg	0	-1	0
+ignor	-1	0	-2
+ihc	0	-1	1
+ii	-1	-1	-2
+iii	1	-1	0
+ileos	0	2	-1
+ileum	0	-2	-2
+iliac	2	0	-1
+image	-2	0	-2
+imagi	0	-1	0
+immun	0	-2	-1
+imp	0	-1	0
+impla	-1	-1	1
+impre	-1	-1	0
+incis	-2	2	1
+incl	-1	-1	-2
+inclu	1	-1	-2
+indic	-1	-2	-3
+induc	2	0	-2
+indus	1	0	0
+infar	0	-2	0
+infec	1	0	-1
+infil	1	0	0
+infla	-2	-1	1
+infus	1	0	-1
+inhal	0	-1	-2
+inher	1	0	0
+initi	-2	1	-2
+injec	1	0	0
+injur	-1	-1	-1
+inpat	-1	0	0
+inr	1	0	-2
+insid	2	0	0
+inste	-1	-2	-2
+insuf	0	-2	0
+insul	0	-1	0
+insur	0	-1	0
+intac	-1	-2	-2
+inten	1	0	0
+inter	0	-3	0
+into	1	-3	0
+intra	1	0	-1
+invad	2	0	0
+invas	3	-1	0
+inves	-2	2	0
+invit	1	-3	-2
+invol	2	-1	0
+iodin	1	-1	1
+ipi	1	0	0
+ir	0	1	0
+iron	0	-1	0
+irreg	0	1	1
+irrit	-2	-1	0
+ischa	0	0	-1
+islan	-1	0	1
+isn't	0	1	-1
+issue	-1	-2	0
+it'll	-2	-2	-2
+itch	-1	0	-1
+item	-1	1	-1
+its	0	-1	-1
+itsel	-1	0	-2
+iud	-1	1	0
+iv	1	0	-1
+ivig	2	-1	-1
+jab	0	0	1
+jaw	-1	1	0
+joint	1	0	-1
+just	-1	1	1
+kappa	1	-2	0
+keep	1	-1	0
+keeps	1	-1	0
+keppr	2	0	0
+kept	0	-2	-1
+kerat	0	0	1
+keyho	0	1	-1
+kg	0	0	-1
+ki	1	0	-1
+kids	0	-2	0
+kin	0	0	-1
+kind	2	-2	0
+kit	-2	-2	-1
+knee	0	0	1
+knees	-1	0	0
+knife	0	-1	0
+know	0	2	0
+known	0	0	-1
+knows	-1	1	0
+l	1	-1	0
+la	-1	0	0
+lab	0	1	0
+label	0	0	-1
+labs	1	-1	0
+lad	-1	-1	-2
+lamin	2	-1	0
+lanre	3	-1	0
+lap	0	-1	-2
+lapar	2	0	0
+large	0	0	-1
+laryn	2	0	-1
+laser	0	-1	-1
+last	0	0	1
+late	0	0	3
+later	0	-1	1
+latex	1	0	-1
+law	0	1	0
+lb	0	-1	0
+ldh	0	1	-1
+ldl	-2	0	2
+leafl	-1	0	-1
+leak	2	0	0
+least	2	0	1
+leave	-1	1	-1
+leeds	0	0	-1
+left	1	-1	0
+lengt	0	-1	0
+lesio	-1	0	0
+less	0	2	0
+let's	-1	-1	-1
+leuka	1	0	0
+leuke	-1	0	0
+level	0	-3	0
+levet	1	0	-1
+levot	1	0	0
+lewy	-1	-1	0
+lft	2	0	0
+li	1	0	-1
+libra	-3	-2	-2
+licen	2	0	0
+liche	-1	-1	1
+life	2	0	0
+lifet	0	-1	-1
+lift	-2	0	-2
+lifti	0	-1	-1
+light	2	0	-1
+like	1	0	-1
+likel	1	0	0
+limb	1	0	0
+line	2	-1	0
+lines	0	-1	0
+linin	0	-1	0
+link	-1	-2	0
+lip	-1	-1	-1
+lipid	-1	-1	1
+lipom	-2	-2	-2
+lisin	-1	0	0
+liste	1	0	0
+lists	0	-1	0
+littl	2	0	-1
+live	2	0	-1
+lives	2	-1	0
+livin	-3	-2	-2
+load	1	-1	0
+lobe	1	0	0
+lobul	3	-1	-1
+local	1	0	-2
+long	1	0	1
+longe	2	0	0
+look	0	1	-1
+looke	-2	0	0
+looki	-2	1	0
+looks	0	-1	0
+loop	-2	0	1
+loose	2	0	0
+loper	1	0	0
+losar	0	-1	0
+lose	-1	-1	-1
+lost	-2	1	-2
+lot	-1	-1	-1
+lower	1	0	-1
+lumba	1	0	0
+lumps	0	0	-1
+lung	1	0	0
+lungs	1	-1	0
+lupus	0	-1	-3
+lv	1	0	1
+lvef	1	-1	0
+lvi	2	0	-1
+lynch	1	-1	0
+m	0	-2	0
+macro	0	-2	-1
+made	0	-1	0
+mail	-1	1	-1
+maint	0	0	1
+major	-1	-2	-1
+make	-1	-1	-2
+malar	-2	-1	0
+malig	0	-3	-1
+malt	-1	0	-1
+mammo	-3	-1	0
+man	-2	0	0
+manag	1	0	0
+mantl	0	-1	0
+many	0	-2	1
+map	-1	-2	-2
+marfa	2	0	0
+margi	4	0	0
+mark	0	1	0
+marro	-1	1	0
+match	0	-1	-1
+matte	0	0	-1
+max	0	-1	-1
+maybe	-1	1	0
+mca	1	0	-1
+mcg	-2	0	2
+md	-2	-2	0
+mdm	-2	0	-2
+mds	-1	0	0
+mdt	2	0	-1
+me	0	-1	0
+meal	1	0	0
+meals	3	0	-1
+mean	1	-2	0
+meani	0	-1	0
+means	3	-1	-2
+meant	0	2	0
+meanw	-1	2	0
+measu	-2	-2	-1
+med	1	-1	0
+media	1	-1	0
+meds	-1	1	0
+medul	0	0	-1
+meeti	-1	1	0
+meets	1	-1	0
+melan	0	0	-1
+melat	0	1	0
+membe	-1	-1	0
+memor	1	0	-2
+men	2	0	-2
+menin	1	0	-1
+menop	0	0	1
+merke	0	0	1
+mesal	1	-1	-1
+mesot	-1	0	0
+messa	-1	0	0
+met	1	0	0
+metab	0	0	1
+metas	1	0	0
+metfo	0	0	-1
+metho	1	0	0
+methy	0	1	0
+mets	2	0	0
+mg	2	0	0
+mi	-2	-2	-2
+micro	1	-2	-2
+mid	1	-1	-1
+midaz	2	0	-2
+midwi	-2	0	-1
+might	-1	1	1
+migra	-2	-1	-1
+milan	-1	-1	2
+mild	1	0	0
+min	0	-1	0
+mine	0	-1	1
+minut	-1	0	0
+misse	0	0	-2
+missi	2	-1	0
+mista	-1	-2	-1
+mitos	0	-2	-2
+mitra	0	-2	-1
+ml	0	0	-2
+mm	2	-2	0
+mmf	3	0	0
+mmr	2	0	-1
+mnd	1	-1	-1
+mo	0	-2	0
+mobil	-1	0	2
+moca	-1	-2	1
+moder	2	-1	-1
+mole	-1	-1	-1
+moles	-2	-2	-1
+mon	1	0	0
+monda	1	1	-1
+money	-2	-1	-1
+monos	-1	0	0
+mood	-1	0	0
+morni	1	0	-2
+morph	2	0	0
+most	1	0	0
+mostl	-2	-2	0
+mothe	-1	1	-2
+motor	-1	-2	-2
+mouth	1	0	0
+move	-2	0	-2
+moved	0	1	0
+movem	0	0	-1
+movin	1	-1	0
+mpap	-1	0	1
+mr	2	0	0
+mrcp	-2	-1	-2
+mrd	0	0	2
+ms	-2	0	0
+msh	2	-1	0
+mth	0	0	1
+mths	1	-1	-1
+much	0	0	-2
+mucin	-1	-2	-1
+multi	1	-1	-1
+murmu	-1	0	-1
+muscl	1	0	-2
+muscu	-2	-2	-1
+must	2	0	0
+mutat	1	-2	0
+mwt	2	0	0
+my	0	-1	-1
+myast	0	-1	0
+mycop	2	0	0
+myelo	1	0	0
+n	-1	-2	-1
+nad	0	0	1
+naevu	-1	-2	-1
+name	0	0	-2
+napro	1	0	-2
+narro	1	-1	0
+nasal	1	-1	-1
+nause	3	0	-1
+navig	1	0	0
+nb	1	0	0
+nd	1	0	-1
+near	2	0	0
+nearl	-2	-1	-1
+neces	-3	-2	0
+neck	-1	0	1
+necro	0	-2	-1
+ned	-2	0	3
+neede	-1	0	0
+needi	-1	-1	0
+needl	0	3	0
+needn	0	0	1
+neg	-1	0	0
+neigh	1	0	-1
+neith	-2	0	0
+neoad	0	-1	0
+neopl	0	-1	0
+nephr	2	-1	0
+nerve	-1	-1	0
+neuro	1	0	0
+neutr	1	1	-1
+never	-1	-1	0
+new	1	0	1
+news	0	0	-1
+newsl	-3	-1	-1
+ng	0	-1	-1
+night	1	0	0
+nil	0	-1	-1
+nine	0	0	-1
+nipt	0	2	0
+nivo	1	0	0
+nl	0	-3	0
+nobod	-1	-1	-3
+nodal	0	1	0
+nodes	1	0	0
+nodul	0	-1	0
+non	2	-1	0
+none	-1	0	0
+noon	1	-1	0
+nor	-2	-1	1
+norma	-3	-1	0
+nose	-1	1	-2
+note	-1	1	-1
+noted	2	2	0
+notes	1	-1	0
+nothi	-2	0	0
+notif	2	0	0
+now	0	0	1
+np	1	1	0
+nsaid	-2	-1	-1
+nsr	0	0	-2
+nucle	-1	0	0
+numb	-2	0	1
+numbe	-1	0	0
+numbn	1	0	1
+nurse	1	0	0
+nutri	0	1	0
+o	0	0	-1
+o'clo	1	0	-1
+oa	-2	0	0
+obesi	0	0	-1
+obser	0	-1	-1
+occas	-2	0	0
+occup	-2	-1	1
+ocula	1	0	0
+od	1	0	0
+odd	-2	-2	-2
+odds	0	1	0
+oesop	-1	-2	0
+oestr	-2	0	0
+off	0	0	2
+offer	0	0	-1
+offic	-2	0	-1
+often	-1	-2	0
+ogd	-2	0	0
+oil	1	1	0
+ok	1	0	0
+old	1	1	0
+oligo	-1	0	-1
+omepr	-1	-1	0
+onc	1	-1	0
+once	-1	-1	1
+oncoc	-2	-2	-1
+oncol	1	0	1
+ones	-1	-1	0
+ongoi	2	0	0
+only	-1	0	1
+onset	0	-1	0
+op	1	-1	0
+open	-3	-1	-1
+opene	-2	-2	-2
+opini	1	0	-1
+opted	-1	0	-1
+optic	1	0	-2
+optio	-1	-1	0
+opts	0	1	-1
+oral	0	-1	1
+order	-2	1	0
+ordin	-1	-2	0
+organ	-1	0	1
+origi	-1	-1	0
+ortho	-1	-2	0
+osa	1	0	0
+osteo	-1	0	2
+ought	0	-2	-1
+our	-4	0	0
+outco	-2	-1	0
+outpa	0	-2	-1
+outsi	-1	-2	-2
+ovari	-1	-1	0
+overd	0	-1	-1
+overl	0	-1	-2
+overn	1	0	0
+own	-3	-1	0
+oxyge	1	0	0
+pa	2	-1	0
+pack	2	0	0
+pads	-1	0	1
+page	-2	-2	0
+paget	0	-1	1
+paid	-2	-2	-2
+palli	0	0	-2
+pancr	-1	0	-1
+panel	0	-1	0
+panic	-1	0	0
+panto	0	-1	-2
+pap	-2	-1	0
+paper	0	-1	0
+papil	2	0	0
+parac	0	0	1
+paraf	-3	1	0
+parag	1	0	0
+paras	-1	1	0
+parat	1	-1	-1
+park	-2	-2	-1
+parki	0	-1	-2
+parti	1	-1	-1
+pass	1	0	-1
+passe	1	0	-1
+patch	-1	0	0
+paten	-1	-1	0
+path	0	1	1
+patho	-2	1	-2
+pathw	1	-1	-1
+patie	-1	0	-1
+patte	1	-1	-1
+pause	1	0	1
+pay	-2	-1	0
+pcp	-2	0	1
+pcr	-3	-1	-1
+pdf	-1	1	0
+pe	0	1	0
+peg	2	0	-1
+pelvi	1	0	-2
+pendi	0	2	-2
+penic	1	0	1
+peopl	0	0	-1
+per	0	-3	-2
+perfo	0	-2	0
+perfu	0	0	1
+perin	0	0	1
+perio	0	-1	-1
+perip	2	0	0
+perit	1	0	0
+periv	2	-1	0
+perma	1	-1	0
+permi	1	0	-1
+persi	1	-1	-1
+perso	1	0	0
+pet	0	1	0
+pfo	1	-1	-2
+ph	1	-2	-2
+pharm	-1	-1	-1
+phase	0	0	1
+pheno	1	0	0
+phleb	1	-1	0
+phone	1	1	0
+photo	0	0	-1
+physi	-1	0	0
+pi	-1	0	-1
+picke	1	-1	0
+pictu	-1	0	-2
+piece	1	0	-1
+pill	-1	-2	-1
+pills	-1	0	1
+pip	-1	1	-2
+place	2	-1	0
+plain	-1	0	1
+plan	0	0	-3
+plann	2	0	0
+plaqu	1	-1	-1
+plasm	0	-1	-1
+plate	1	-1	0
+pleas	1	1	0
+plent	0	-1	1
+pleur	-1	-1	-1
+pls	1	-1	-2
+plt	-1	0	2
+plts	1	0	-2
+plus	1	-1	-1
+pm	1	-1	0
+pmh	0	-1	-1
+pn	-2	0	0
+pneum	0	0	-1
+point	0	-1	-1
+polic	0	-1	-1
+polyc	-1	0	-2
+polyp	0	-1	0
+poor	0	-2	0
+poorl	0	-1	1
+pop	-2	-1	0
+popul	-1	0	2
+port	1	0	1
+porta	-1	0	-2
+pos	-1	-2	0
+posit	0	-3	-2
+possi	0	1	0
+post	-1	-1	0
+poste	-1	0	0
+posto	1	1	0
+ppi	-2	-1	0
+pr	1	0	-1
+pract	-1	-1	0
+pre	1	0	-1
+pred	0	0	-1
+predi	0	0	-1
+prefe	1	0	-1
+pregn	-2	-3	1
+prep	0	0	-1
+presc	0	0	1
+prese	0	0	1
+presu	1	-2	-1
+prev	-2	1	-1
+preve	-3	-2	-1
+previ	0	1	-1
+prima	-2	0	1
+print	0	0	-1
+prior	1	-1	-2
+priva	0	-1	-2
+prn	-2	0	0
+proba	-1	1	0
+proce	0	1	0
+progn	1	0	-1
+progr	-1	-1	0
+proli	-2	0	0
+proph	1	0	-1
+propr	0	-2	-1
+prost	-1	0	0
+prote	1	-1	0
+proto	1	0	0
+prove	0	-1	0
+provi	1	0	0
+ps	3	0	0
+psa	1	-1	0
+pseud	1	0	-1
+psori	-2	0	-1
+psych	0	0	1
+pt	-1	0	-1
+pt's	-1	1	1
+pth	0	-1	-1
+publi	0	-1	-2
+pulm	0	-2	-2
+pulse	1	0	-1
+pump	1	0	1
+put	0	-2	0
+pv	1	0	1
+pylor	0	0	-2
+pyrid	1	-1	0
+qid	-1	0	-1
+qt	0	0	-1
+quali	-1	-2	-1
+query	0	-1	0
+quiet	2	0	-1
+quit	-1	1	-1
+quote	1	-1	0
+r	2	0	0
+ra	1	0	-1
+rad	2	0	0
+radia	1	0	1
+radio	1	-1	-1
+rads	-1	-1	-1
+rai	1	0	0
+ramip	0	1	0
+rando	-1	-1	0
+range	-1	-2	-1
+rare	0	-2	-2
+rarel	0	0	1
+rash	0	0	1
+rate	0	0	1
+rathe	1	0	0
+ratio	3	-1	-2
+ray	0	0	1
+rayna	-1	2	0
+rca	-1	0	0
+rcc	-1	0	-2
+rd	-1	1	0
+reach	3	-1	0
+react	-2	-2	0
+read	-1	-2	0
+reade	0	-2	-2
+readi	-1	0	-2
+reads	-1	-2	-2
+ready	0	0	-1
+real	0	1	-1
+reass	-1	-3	-1
+recal	-2	-2	1
+recei	0	-1	-1
+recen	-2	0	0
+reche	-2	-1	0
+recor	-2	-1	0
+recov	0	-1	2
+recta	-2	1	-1
+recur	-1	1	3
+red	0	-2	0
+reduc	1	-1	0
+ref	-1	0	-2
+refer	-1	0	0
+reg	1	1	0
+regar	-2	0	0
+regen	2	-1	-1
+regim	1	0	0
+regio	1	-1	0
+regis	0	-1	-1
+regul	0	-2	0
+rehab	1	0	0
+relap	0	-1	1
+relat	-1	-2	0
+relea	-1	0	1
+relev	0	2	-1
+relie	0	-2	0
+remin	-2	-2	0
+remis	-1	0	3
+remov	-1	0	0
+repai	1	0	1
+repea	0	0	-1
+reply	0	-2	-2
+repor	0	-1	0
+reque	0	1	0
+requi	2	0	0
+resca	1	-2	0
+rescu	2	0	0
+resea	-2	-1	-2
+resid	0	0	2
+resol	0	-1	2
+respi	2	0	0
+respo	0	-1	-1
+rest	-1	0	-1
+resta	2	0	1
+restr	0	0	1
+resul	-1	1	-1
+resum	1	-1	0
+ret	2	0	-1
+retai	0	-1	-1
+retin	-2	0	-1
+retur	-2	-1	-1
+revie	0	-1	0
+revis	-2	-2	-1
+rhc	0	1	1
+rheum	0	1	-2
+rhyth	-1	0	0
+rib	1	0	0
+ribs	0	0	1
+richt	3	0	-1
+right	2	1	0
+riluz	2	0	0
+rim	-1	0	0
+ring	2	1	0
+rise	-3	-1	0
+risin	1	1	0
+risk	-1	0	0
+risks	2	0	0
+rll	2	0	-1
+rn	1	-2	0
+robot	1	0	-1
+room	0	-2	-1
+root	-1	-1	0
+rose	2	1	-1
+rough	0	1	0
+round	1	0	0
+routi	-1	-1	1
+rpt	0	0	-1
+rrso	-1	-1	-2
+rsv	1	0	-2
+rt	0	0	1
+rtc	-3	-2	0
+rul	0	0	1
+rule	-2	0	0
+ruled	1	-2	1
+rules	1	-1	0
+run	2	-1	0
+runni	1	0	1
+rx	-1	-1	0
+s	1	-1	0
+sacub	2	0	0
+sadly	0	0	1
+safe	2	-1	0
+said	2	0	0
+salt	0	-1	-1
+salva	2	0	0
+same	0	0	-1
+sampl	0	1	0
+sat	1	-1	0
+satis	2	0	-1
+satur	-2	-2	-2
+saw	0	0	-1
+sayin	0	1	1
+says	0	-2	-1
+scale	1	0	-1
+scalp	0	-2	1
+scann	0	-2	1
+scans	-3	-2	2
+scar	-1	0	1
+scare	-2	-2	1
+scarr	1	1	0
+scc	1	0	1
+sched	-1	0	1
+schoo	0	0	1
+scler	2	-3	-2
+scope	-1	0	0
+score	0	-1	0
+scree	-1	0	-1
+scrip	1	-1	-1
+searc	0	-1	-1
+seaso	2	0	-1
+sebor	-2	-1	-1
+secon	1	0	0
+secti	-1	0	-1
+seen	-1	0	0
+sees	2	-2	1
+seg	3	0	0
+seizu	0	0	-2
+seldo	1	-1	0
+self	-1	-1	0
+semin	-2	0	1
+send	-1	0	1
+sensi	1	0	0
+sent	0	2	-1
+senti	3	-1	0
+separ	1	-1	0
+septu	-2	-1	-1
+seque	0	-2	0
+serio	-1	-1	0
+serol	-1	0	0
+serom	0	0	1
+serou	-1	-2	0
+sertr	-1	0	-1
+servi	-1	0	0
+sessi	0	-2	-2
+set	2	0	0
+setti	-1	0	-1
+settl	1	1	-1
+sex	-2	-1	0
+shado	-1	1	0
+shall	-1	1	1
+share	0	-1	-2
+she'd	0	0	-2
+she's	0	0	-1
+sheet	0	-1	1
+shin	0	-1	0
+shing	1	0	0
+short	0	-1	0
+shots	-1	-1	-1
+shoul	-1	0	0
+show	0	-1	0
+showe	0	-2	1
+shown	0	-2	-2
+shows	0	-1	0
+shrin	-2	-2	-2
+sick	1	1	0
+sickl	0	-1	-1
+side	1	0	-1
+sides	-2	-1	0
+sig	-1	-2	1
+sight	1	-1	-1
+sigmo	1	-1	0
+sign	-1	0	0
+signe	0	-1	0
+signi	-1	-1	0
+signs	-1	-1	0
+simpl	1	-1	0
+since	0	0	1
+singl	1	-1	0
+sinus	0	0	-1
+siste	1	0	0
+sit	1	-1	-1
+sites	0	0	-1
+situ	2	0	0
+size	1	-1	0
+skin	2	0	1
+skip	2	0	-1
+skull	0	-2	-1
+sleev	-1	0	1
+slide	0	-2	0
+sligh	-2	-1	-1
+slow	1	0	0
+slowl	2	-1	0
+small	0	-1	0
+smear	-2	-1	0
+smoke	-2	0	-3
+smoki	0	-1	-2
+smoot	-1	0	-2
+socia	0	-1	-1
+soft	0	1	0
+solid	-1	-1	0
+solit	-1	-2	0
+some	0	-1	0
+someb	1	-2	-1
+someo	0	1	0
+somet	-1	0	-1
+soone	-1	0	-1
+sore	-2	-2	1
+sores	-1	-1	-1
+sorry	1	-1	-2
+sort	2	0	-1
+sough	2	0	0
+speak	1	0	0
+speci	0	-1	0
+speec	0	-2	-2
+spep	1	0	0
+sperm	0	0	-1
+spicu	0	-1	0
+spina	0	1	-1
+spine	-1	0	0
+spiro	0	-1	-1
+spitz	0	-2	-1
+splee	0	-2	0
+splen	0	0	-1
+splin	-2	-1	0
+spoke	1	0	0
+spond	0	-1	0
+sport	-1	0	0
+spot	1	-1	0
+spots	2	0	0
+sprea	2	-1	0
+squam	-1	0	1
+srs	2	0	0
+st	0	1	0
+stabl	1	0	0
+staff	-1	-1	0
+stagi	1	0	-2
+stair	3	0	0
+start	1	0	0
+state	0	-1	-1
+statu	-1	0	2
+stay	0	1	-1
+stays	0	0	-1
+stead	1	0	0
+stem	0	-1	-2
+stent	1	0	0
+step	0	0	-1
+steps	-1	-1	1
+stero	0	0	-1
+stick	0	0	1
+stiff	-1	-1	0
+still	1	-1	0
+stock	-1	-2	1
+stoma	2	1	-1
+stone	-2	-1	0
+stool	1	1	0
+stop	-1	0	0
+stopp	1	-1	0
+store	0	-1	0
+story	-2	0	-2
+strai	1	0	-2
+stres	-1	0	-1
+stric	0	0	-1
+strok	0	-1	0
+strom	1	-2	0
+stron	0	-1	-1
+struc	-2	-1	-1
+studi	-2	0	0
+study	0	0	-1
+subst	2	-1	0
+such	1	0	0
+sudde	-1	-2	0
+suffi	0	-1	0
+sugar	1	0	-1
+sugge	2	0	0
+sulfa	0	-1	-2
+summa	2	-1	0
+sun	2	-1	0
+sunda	0	-1	0
+sunsc	-2	-1	1
+super	0	-1	0
+suppl	0	0	-2
+suppo	1	-1	0
+sure	-1	0	0
+surve	-2	0	1
+survi	-1	0	0
+suspe	-3	1	0
+suspi	-2	0	1
+sutur	-1	-2	0
+suv	2	-1	0
+swab	1	0	0
+swall	1	-1	-1
+swell	-2	-2	0
+swimm	1	0	1
+switc	-1	-1	0
+sx	-2	0	1
+symme	-1	-2	0
+sympt	-1	-2	-1
+synco	-1	-1	-1
+syndr	1	0	0
+syste	1	-1	-1
+ta	0	0	-1
+table	2	0	0
+tace	2	-1	-1
+tacro	0	0	1
+tail	-1	0	0
+taken	-1	1	-1
+takes	0	0	1
+takin	1	0	-1
+talk	-1	-2	-2
+talki	0	-2	-1
+tamsu	0	-2	0
+tap	-1	0	-1
+tape	-2	-2	-1
+taper	2	-2	0
+targe	0	0	1
+tatto	0	-1	-2
+tavi	0	0	-1
+tb	-1	1	0
+tcc	1	1	0
+teach	-1	-1	0
+tear	1	-1	-1
+tearf	1	0	0
+teeth	0	0	-1
+telep	0	-1	-1
+tell	-1	2	0
+tells	-3	1	-1
+temp	0	-2	-1
+templ	2	-1	-1
+tempo	-1	-1	-1
+ten	0	1	-1
+tende	0	-1	-1
+tensi	-2	-2	-1
+terti	1	1	0
+test	-2	0	0
+teste	0	-1	-1
+testi	0	-1	0
+testo	-1	0	0
+tests	-1	0	0
+tetan	-1	-1	-1
+text	0	-2	-2
+tg	-1	1	0
+th	1	2	0
+than	0	1	0
+thank	0	-1	0
+that'	2	0	0
+them	0	0	-1
+then	0	2	1
+thera	0	-1	1
+there	-1	-1	0
+these	-1	-1	-1
+they	0	-2	0
+they'	-1	-1	0
+thick	0	-2	0
+thigh	1	0	1
+thin	-2	-2	-3
+thing	1	0	0
+think	-1	0	0
+thinn	1	0	-1
+third	0	-1	-1
+thora	1	0	0
+those	1	-1	-1
+thoug	0	1	0
+threa	0	-1	-1
+thres	1	0	-1
+throm	-1	-1	0
+throu	0	0	-1
+thu	1	0	1
+thurs	0	2	-1
+thus	0	0	-1
+thymo	2	-1	-1
+thyro	-1	0	0
+ti	-2	-1	-2
+tia	1	0	-1
+tick	0	-1	-1
+ticke	-2	-2	-3
+till	1	0	0
+time	0	0	1
+times	1	0	-2
+tiny	-1	-1	0
+tip	0	-2	-1
+tired	-1	0	0
+tissu	-1	2	0
+tmrw	1	0	0
+tmz	-1	0	-1
+tobac	0	1	-1
+today	0	0	1
+toes	1	0	0
+toget	1	-2	-2
+told	1	0	0
+toler	3	0	-1
+tomor	2	2	0
+tongu	0	-2	0
+tonig	2	2	0
+tonsi	-2	0	-2
+too	0	1	-1
+tooth	-1	-2	-1
+top	1	-2	0
+topic	-1	-2	0
+total	0	1	1
+touch	-1	0	-1
+towar	1	1	0
+tp	-1	0	0
+tr	0	0	-1
+trace	-2	-2	0
+trach	2	0	0
+track	-1	0	0
+tract	-1	0	-1
+trans	1	0	0
+trave	-2	0	0
+treat	1	0	1
+tremo	-2	-2	-1
+triag	-1	1	-1
+trial	-1	-1	-1
+trigg	0	0	-1
+trime	3	0	0
+trip	-2	-1	0
+tripl	-1	-1	-1
+triso	0	1	0
+trivi	-1	-1	0
+trop	-1	-2	-1
+troub	0	-2	0
+true	2	0	0
+tryin	0	0	1
+tsh	-3	0	-2
+ttf	2	-1	1
+tube	3	-1	-1
+tuber	-2	-1	-1
+tubes	0	-1	0
+tubul	-2	-2	-2
+tues	0	1	-1
+tuesd	0	2	0
+tumor	1	0	0
+tumou	1	0	0
+tunne	0	0	-1
+turbt	1	1	-1
+turn	-1	-1	-1
+turne	0	-1	-2
+turns	1	1	0
+twelv	2	0	1
+twice	1	-1	0
+twin	2	0	0
+tx	0	-2	1
+type	0	-1	0
+typed	0	-2	-1
+typic	-1	0	0
+typin	2	-2	-1
+u	0	-2	0
+ulcer	2	-1	-1
+uncer	-1	1	0
+uncha	0	-1	-1
+under	1	0	0
+undet	0	1	1
+uninv	1	0	0
+units	-2	1	1
+unkno	0	-1	0
+unles	-1	-1	-1
+unrel	2	0	0
+unrem	-3	-1	0
+until	0	3	0
+up	0	0	1
+upcom	0	0	1
+updat	1	0	0
+uploa	0	-1	1
+upper	-1	1	1
+upset	1	0	0
+urgen	-1	4	0
+urine	0	1	0
+urolo	0	3	0
+uroth	0	-2	0
+us	-1	0	0
+use	0	0	-1
+used	1	-1	0
+uses	2	0	0
+uss	1	0	0
+utd	0	-1	1
+uteri	1	0	0
+uteru	-1	0	0
+uti	0	-1	0
+v	0	-1	0
+vacci	0	-1	0
+vagin	0	-1	0
+valid	2	0	-1
+valsa	2	0	0
+valve	1	-1	-1
+varia	0	-1	-2
+varic	1	1	0
+vault	-1	0	1
+ve	-1	-1	1
+vein	1	1	-1
+veins	-1	-1	-1
+venla	2	0	-1
+venti	1	0	0
+ventr	0	0	-1
+very	1	0	0
+vesse	0	-2	-2
+via	0	-1	1
+video	-4	0	-2
+view	-2	0	-1
+views	0	0	-2
+viral	-1	0	0
+virus	-2	1	-1
+visio	0	1	0
+visit	-1	0	2
+visua	-1	-1	-1
+vit	2	0	0
+vital	-1	-1	1
+vitam	1	0	0
+voice	0	0	-1
+volum	1	0	-1
+volun	-1	0	-1
+vouch	1	0	-1
+vrd	1	0	-1
+w	1	0	0
+wait	1	2	0
+waiti	0	0	-1
+waive	-2	-1	-1
+walk	2	0	-1
+walke	-1	0	-1
+walki	0	-1	0
+wall	-2	0	-1
+want	1	0	0
+wants	0	0	1
+ward	-1	-1	0
+warfa	-1	0	2
+warni	-1	0	0
+washo	-1	0	1
+wasn'	0	-1	0
+watch	2	0	-1
+water	2	0	0
+wcc	1	0	0
+we'd	1	1	0
+we're	0	-1	-1
+we've	-2	0	0
+weake	1	0	0
+weakn	-1	-1	1
+wear	-1	-2	0
+wed	0	2	0
+weddi	1	0	0
+wedge	1	1	0
+weeke	-1	1	-2
+weekl	1	0	0
+welco	-1	-1	0
+well	-1	0	0
+went	1	1	-1
+were	0	0	1
+what	2	0	0
+wheel	0	1	0
+when	2	0	0
+where	1	0	0
+wheth	1	0	0
+which	0	0	-1
+while	-1	-1	-2
+white	0	0	-1
+who	0	0	-1
+who's	0	-1	0
+whole	0	2	-1
+why	-1	-2	-2
+wider	1	1	0
+wild	-1	-1	-1
+will	1	0	0
+wilms	0	0	1
+wine	-2	-2	1
+wire	0	0	-1
+wish	2	-1	0
+wishe	1	-1	-1
+withd	-2	-3	-1
+withi	0	2	0
+witho	-1	0	0
+wk	1	0	0
+wks	-1	1	0
+wle	-1	-1	-2
+woman	-2	-2	-2
+won't	-1	-1	0
+word	-1	-1	-1
+wordi	-2	-1	-2
+work	0	0	-1
+worke	0	0	1
+worki	0	1	0
+works	-1	0	1
+worri	2	-1	0
+worry	0	2	0
+worth	1	-1	0
+would	-1	0	0
+wound	3	0	-1
+wrist	0	-2	-1
+write	-1	0	0
+writt	1	0	0
+wrong	1	0	0
+ww	-1	1	0
+x	0	-2	0
+xr	0	-1	0
+xx	-1	-2	-2
+y	-3	-3	0
+year'	-2	-1	1
+yearl	0	-1	1
+years	0	-2	1
+yello	0	-2	-1
+yes	1	0	1
+yet	0	2	0
+you'd	0	-1	0
+you'l	-1	1	-1
+you'r	-2	-1	-1
+you'v	-2	0	-1
+your	-2	0	0
+yours	-1	-2	-2
+yr	-1	0	0
+yrs	-2	-1	1
+zoled	0	0	1
+zone	0	1	0
+☐	-2	-2	-3
-!	-1	-2	1
-'	-2	1	0
-AGO	0	-1	0
-DRUG	0	-1	0
-aaa	-3	0	0
-ab	1	0	0
-abd	0	1	0
-abdo	-1	1	0
-abdom	1	-2	0
-abira	2	-1	-1
-abl	1	-1	0
-ablat	1	0	1
-abnor	-1	0	-1
-absce	0	-1	-1
-absen	2	0	-1
-absti	-1	0	0
-abutt	-1	-1	0
-ac	1	0	-1
-accep	0	0	1
-acces	0	-2	0
-ace	0	-1	0
-ache	0	-1	-2
-achr	1	0	0
-acid	0	-1	0
-acina	0	1	0
-acral	-1	1	-1
-acros	1	-1	0
-act	0	1	-2
-actin	0	-1	-2
-activ	0	-1	1
-acute	0	-1	0
-added	-2	-2	0
-adden	0	-2	1
-adeno	0	0	-1
-adjuv	-1	0	0
-admis	1	0	-2
-admit	1	-1	-1
-adnex	-2	1	0
-adole	-1	-1	0
-adren	-1	1	0
-adult	0	0	1
-advan	1	0	0
-advic	-1	0	-1
-advis	0	-2	0
-af	-2	0	1
-afb	-2	0	-1
-affec	0	0	1
-afp	0	1	0
-afrai	1	1	0
-agats	0	0	-1
-age	-3	0	0
-aged	-2	1	0
-agree	-1	0	0
-ahead	2	0	0
-ahi	0	-1	0
-al	-1	-2	-1
-ala	0	-2	-1
-alarm	1	-2	0
-alcoh	1	0	-1
-alert	-1	-1	-2
-alk	1	-1	-1
-all	1	0	0
-allel	1	-2	-1
-aller	0	-1	0
-allow	-1	-1	0
-alone	0	0	1
-along	2	-2	0
-alp	-1	0	0
-alpha	0	-2	-1
-alrea	-3	-1	-2
-als	-1	-1	-1
-also	1	0	0
-alt	1	-1	-2
-alter	-1	-2	0
-alway	-2	-1	-1
-alzhe	-2	0	0
-am	0	-1	0
-aml	-1	0	0
-amlod	-1	-2	-1
-ampli	1	-1	-1
-ampul	-2	0	-1
-amylo	-1	-2	0
-amyot	-3	-2	-1
-ana	0	0	-1
-anaem	-1	1	-1
-anal	1	0	0
-anast	0	-1	1
-anato	-1	0	-1
-anc	0	0	-1
-anca	-1	0	-1
-anemi	0	0	-1
-aneur	0	-3	0
-angio	1	-2	0
-ankle	1	1	0
-annua	-1	-1	0
-anoma	0	-2	-1
-anoth	-2	-2	0
-answe	1	1	1
-anter	1	0	-1
-anthr	2	-1	0
-antib	-1	-2	1
-antic	0	0	-1
-antip	-2	-2	0
-antit	0	0	-1
-antru	1	1	0
-anxie	-2	-2	-1
-anxio	0	0	-1
-any	-1	-1	0
-anyon	-2	1	0
-anyth	-1	0	-2
-aorta	1	0	-1
-aorti	2	0	0
-apex	-1	0	-1
-apica	-1	0	-2
-apixa	0	1	1
-apnoe	-2	0	-1
-apolo	1	-1	0
-app	0	1	-2
-appea	-1	1	1
-appen	1	-1	-1
-apple	-1	0	0
-apply	-1	0	-1
-appoi	0	-1	-1
-appro	1	0	0
-archi	1	-1	1
-area	0	1	0
-areas	-1	0	-2
-aroun	0	-1	0
-arran	0	1	1
-arriv	0	1	0
-arter	-1	0	-1
-asa	0	0	1
-asbes	-1	-2	-1
-ascen	1	0	0
-ascit	0	2	0
-ask	1	0	1
-asked	0	-1	0
-askin	2	0	0
-asks	0	-1	-1
-aspir	-2	0	-1
-asses	-2	-2	-1
-assoc	-2	-1	-1
-asthm	-2	-2	-3
-asymp	-2	-2	0
-atria	-1	-1	-1
-atrop	-2	0	0
-attac	-2	0	-1
-atypi	-1	2	0
-au	0	0	1
-auer	1	0	0
-aura	-1	-2	-1
-autho	0	1	-1
-ava	0	-1	-1
-avid	1	0	0
-avoid	1	-1	-1
-await	-2	2	0
-awake	0	-1	0
-aware	1	0	-1
-away	1	-2	-1
-axial	1	-1	0
-azath	1	0	0
-baby	-3	-2	1
-baby'	-2	0	-1
-backg	0	0	-1
-bad	0	-2	-1
-bag	0	0	-1
-balan	-1	-1	-1
-ballo	0	-2	-1
-band	0	1	-1
-bande	0	-1	-1
-bands	0	-1	0
-bap	1	-1	-1
-bariu	0	-2	-1
-barre	-1	0	0
-basal	-1	0	0
-base	0	1	0
-based	1	-2	-1
-basel	1	-2	-1
-bases	0	-1	0
-bay	-2	-1	0
-bcl	-1	-1	0
-bcr	1	-1	0
-bd	2	0	0
-beat	0	0	-1
-becau	-1	0	-1
-becom	-1	0	0
-bed	2	-1	0
-bedsi	-1	-1	-1
-began	1	0	-1
-begin	0	-1	0
-behal	1	-1	-1
-behav	0	-1	-1
-behin	-1	1	0
-being	-1	0	0
-belie	-1	-1	-1
-bell	0	0	1
-bell'	-2	-1	0
-belly	0	-1	0
-belon	-1	-1	-1
-below	0	1	0
-benef	1	0	0
-benig	-3	-1	-1
-best	1	1	0
-bethe	-1	0	0
-bette	0	-2	-1
-betwe	-1	-1	0
-bi	0	-1	0
-bid	-1	-1	1
-bifid	1	0	-1
-big	-1	0	0
-bile	0	-1	0
-bili	1	0	0
-bilia	0	-2	0
-birth	0	0	-1
-black	0	1	-1
-bladd	-1	0	1
-bland	-1	0	0
-blast	0	0	-1
-bleed	0	-1	0
-bloat	-1	-1	-1
-block	0	-3	-1
-blue	0	1	0
-blurr	0	1	0
-bm	1	0	0
-bmi	-1	-1	0
-bnp	-2	0	0
-board	-1	0	-1
-body	-2	-2	0
-bones	1	0	0
-book	-1	-1	-1
-booke	0	0	-1
-born	-2	0	0
-bowel	1	-1	0
-box	-2	-1	-2
-bp	-1	0	-2
-bph	-2	-2	0
-brach	-2	0	1
-braf	1	-1	0
-brain	1	0	0
-branc	-3	0	-1
-brca	-1	0	-1
-break	1	-1	-1
-bresl	-1	-1	0
-brigh	0	1	0
-bring	1	0	-2
-brisk	1	0	0
-broke	0	-1	0
-bronc	-2	1	0
-broth	0	0	-1
-broug	0	-1	0
-brown	-1	0	-2
-bruis	0	-1	-1
-brush	-2	2	0
-bso	1	0	0
-bucca	-1	0	-1
-bulba	-1	0	-1
-bulge	0	1	0
-bulky	-1	3	0
-burn	0	-1	-1
-bus	0	0	-1
-by	0	0	-1
-bypas	1	-2	0
-ca	0	1	0
-cabg	0	0	-1
-cad	-1	0	0
-caeca	-2	0	0
-caecu	-1	0	0
-cag	1	0	0
-calci	-1	1	0
-calcs	1	0	0
-calls	0	-1	-1
-calpr	-2	1	-1
-calr	1	-1	-1
-camer	0	1	0
-can't	0	1	0
-canal	0	-1	0
-cance	0	-1	0
-canno	0	0	-1
-cap	-1	0	-1
-capsu	1	0	0
-car	0	0	-1
-card	-1	0	0
-cardi	-1	0	0
-careg	-2	0	0
-carer	-4	0	-2
-carot	-2	1	-1
-carri	-3	-1	-1
-carry	-1	-2	-1
-carti	-1	-1	0
-case	-1	0	1
-castr	0	-1	-1
-cat	0	-1	0
-catar	-2	-2	0
-catch	-1	0	0
-categ	0	-1	0
-cath	0	-1	-2
-cathe	0	-1	-2
-cauda	1	0	0
-caugh	1	0	0
-cause	0	-2	-2
-cavit	0	0	-1
-cbc	3	0	-1
-cbd	0	1	0
-ccp	0	0	-1
-cd	2	0	0
-cdx	-1	-1	0
-cea	-1	-2	1
-cecum	-2	-1	-3
-cell	-2	-1	0
-cells	1	0	0
-cente	0	0	-1
-centr	1	0	0
-cereb	2	0	0
-certi	1	-1	-1
-cervi	-1	-1	0
-chain	2	0	0
-chair	0	-2	-2
-chanc	-4	-1	0
-chang	0	0	-1
-chart	0	-2	-2
-check	-1	-2	0
-cheek	-2	0	0
-chest	0	-1	-1
-chias	0	-2	-1
-chief	2	0	0
-child	0	0	-1
-chola	1	-2	-2
-chole	-2	-1	0
-choro	0	-2	-1
-cin	-2	-2	-2
-circl	1	-1	0
-circu	1	0	0
-cirrh	-1	-1	-2
-cis	-2	-2	-1
-ckd	-2	0	-2
-claim	-1	-1	0
-class	0	-3	0
-claud	1	0	0
-clean	0	-1	1
-cleft	1	0	0
-clerk	0	-1	0
-climb	1	-1	-1
-clini	0	1	0
-clip	0	1	0
-cll	2	0	-1
-clone	-1	-2	-1
-close	-1	0	0
-clust	0	0	1
-cm	0	1	0
-cml	1	0	0
-co	1	-1	0
-coach	-3	-2	-1
-cobb	0	-1	0
-code	0	0	-1
-coded	1	0	-1
-coeli	0	-1	-1
-coffe	-2	-1	-1
-cold	-1	-2	-2
-colic	-1	0	-1
-colit	0	0	-1
-colla	1	0	0
-colog	-2	-2	-2
-colon	0	0	-1
-color	0	-3	-1
-colou	0	1	0
-colpo	-1	0	-1
-colum	0	-1	-1
-comes	0	-1	-1
-comfo	-1	0	-2
-comin	1	0	0
-comme	0	-3	-1
-commo	-2	-1	0
-commu	-1	-2	-2
-compl	0	0	1
-compo	-1	0	0
-concl	0	-2	0
-conco	0	-1	0
-concu	-1	-2	1
-condi	0	-1	-1
-condu	1	0	0
-cone	0	-1	-2
-confi	-2	0	-1
-confu	-2	1	0
-conge	1	-1	-1
-congo	0	-2	-1
-congr	-1	0	1
-conse	0	-1	0
-consi	-2	0	-2
-conso	0	0	-2
-consu	0	-1	0
-conta	1	0	0
-conti	-1	-1	-2
-conve	-1	0	0
-copd	-1	-2	0
-cord	0	1	-1
-cores	0	0	-1
-corne	-2	0	0
-coron	-1	-1	0
-corre	0	-1	-2
-could	-2	1	0
-couns	0	-2	-1
-count	0	-1	0
-cousi	0	-1	-1
-cover	0	0	-3
-cp	0	0	-2
-cpa	1	0	0
-cpap	0	-1	0
-cr	1	0	-1
-crab	-2	-1	-1
-crack	1	1	-1
-crani	2	-1	-1
-cream	1	-1	0
-crite	-1	-2	-1
-criti	0	-1	-1
-crohn	-1	0	-1
-cross	0	1	-1
-crowd	0	1	0
-crp	0	-1	0
-crypt	1	0	0
-csf	0	-1	-1
-cta	-1	-1	-1
-cuff	1	1	-1
-cultu	-2	0	-2
-cured	-1	0	0
-curre	0	0	-2
-cut	1	0	-1
-cxr	-1	0	-1
-cycle	0	-1	0
-cyst	-2	0	0
-cysti	-2	1	0
-cysto	0	-1	0
-cysts	1	-1	0
-cytom	-1	1	0
-cytop	-1	0	0
-d	0	0	-1
-daily	2	0	0
-dark	-1	1	1
-date	1	-1	1
-dates	0	-2	-1
-datsc	0	-2	0
-daugh	-2	-1	-1
-day	1	-1	0
-days	0	0	-1
-dcis	1	0	0
-de	0	0	-1
-deauv	-1	-2	-1
-decea	-2	-1	2
-decis	0	-1	-1
-decla	0	0	-2
-decli	1	0	0
-decom	-1	-1	0
-deep	1	0	0
-defec	-1	-1	0
-defer	0	-1	0
-defic	-1	2	-1
-degen	0	-1	-1
-degre	-2	-1	-1
-del	2	-1	0
-delet	-1	-2	-2
-deliv	1	-2	-2
-demen	0	-2	0
-dener	1	0	0
-denie	-2	-1	-1
-dense	-1	-1	0
-densi	-1	0	0
-denta	1	-1	0
-denti	-1	0	0
-depen	-2	-1	-2
-depos	0	-1	0
-depre	-2	-1	-2
-derm	-3	1	-2
-derma	-1	1	0
-dermo	-2	0	-1
-desce	-2	-2	-1
-descr	-1	0	0
-desk	0	-1	0
-despi	1	0	-2
-detai	1	0	-1
-detec	0	-2	0
-devic	1	1	0
-dex	-1	0	0
-dexa	-2	-1	-1
-diabe	-1	0	0
-diagn	-2	0	0
-dialy	0	-1	-1
-diaph	-1	0	0
-diarr	0	-1	0
-diary	1	-1	-1
-dicta	-1	0	0
-did	-2	0	0
-diet	-1	0	-1
-dieti	0	-2	-1
-diff	0	-1	0
-dim	2	0	0
-direc	1	-2	1
-disab	2	0	-1
-disag	0	-1	-1
-disch	-1	0	0
-discl	-1	-2	1
-discs	-1	-1	0
-disea	-2	-1	0
-disor	-3	-1	-1
-displ	0	0	-1
-disse	2	0	0
-dista	0	1	-2
-distr	1	-1	-2
-diver	-1	0	-1
-dlbcl	0	-1	0
-dlco	0	0	-1
-dm	-1	-1	0
-dna	-2	0	0
-do	0	-1	0
-docto	-1	0	0
-does	-1	-1	0
-doesn	0	0	-1
-dog	1	-1	-1
-doing	2	-1	0
-domin	-1	-2	0
-donat	-1	0	1
-done	-1	0	0
-donor	-2	-1	1
-dose	1	-1	0
-doses	2	0	-1
-doubl	0	1	1
-down	1	0	-1
-drain	-1	1	-1
-drawn	1	-1	-2
-dre	0	1	0
-drenc	-2	0	-1
-dress	1	-2	0
-drink	0	-1	-2
-drive	1	0	-1
-drivi	0	-1	-1
-droop	1	0	0
-drop	-1	1	0
-dropp	-1	-1	-1
-drops	-1	1	0
-drug	-1	-1	-2
-drugs	-3	-1	0
-druse	-2	-2	0
-dry	-2	0	0
-dsdna	1	1	-1
-duche	0	0	-1
-duct	-1	0	0
-ducta	-1	0	-1
-ducts	0	1	0
-duode	1	0	-1
-dural	1	-1	-1
-durin	1	0	-1
-dvt	0	1	-2
-dwi	1	-1	-1
-dx	-1	-1	0
-dye	-2	-1	0
-dysph	-1	0	0
-dyspl	-1	-1	-1
-dystr	0	0	-1
-dz	0	-1	-2
-e	-1	0	1
-each	-1	0	0
-ear	0	-3	-1
-early	-2	1	0
-ebus	1	-2	-1
-ebv	-2	0	-1
-ecg	0	2	0
-echog	0	-1	0
-ectop	-1	-1	-1
-eczem	-1	0	-2
-ed	0	-1	-1
-edge	-1	2	0
-edges	0	1	-1
-eeg	0	-2	-1
-ef	-1	-1	0
-effec	-1	-1	0
-effus	-1	2	0
-egd	-1	1	0
-egfr	0	-1	-1
-eggs	2	0	0
-eight	-1	0	1
-eithe	-2	-2	-1
-eject	1	-2	0
-elast	0	-1	0
-elect	-1	-1	0
-eleva	1	0	-1
-eleve	1	-1	-1
-eligi	-2	0	-1
-else	-1	-2	-2
-elsew	0	1	0
-embol	-2	0	1
-emphy	0	-1	-1
-emplo	-1	0	-1
-emr	0	-1	0
-encap	-2	-1	-2
-end	-2	-1	0
-ended	-2	-1	-2
-endoc	-1	0	0
-endom	-1	0	-1
-endos	0	1	0
-ends	-1	0	1
-enhan	0	1	0
-enlar	-1	0	0
-enoug	0	1	0
-ent	1	-1	0
-entec	0	-1	0
-enter	0	-1	0
-entir	-3	-1	0
-entry	0	0	-1
-enzym	1	0	0
-eosin	-2	-2	-1
-epide	0	-2	0
-epidi	0	-2	-1
-epile	-4	-1	0
-episo	0	1	0
-epith	0	0	-1
-epo	1	-1	0
-equin	1	0	0
-er	2	0	-1
-ercp	-1	2	-1
-error	-1	-1	0
-eryth	-1	0	0
-esoph	0	-1	0
-esr	-1	0	0
-esrd	0	0	1
-ess	0	-1	-1
-essen	0	-2	0
-est	0	-1	0
-eus	0	0	-1
-eval	0	-1	0
-eveni	1	0	0
-event	-1	0	0
-ever	-1	-1	0
-every	0	-2	-1
-evide	0	-2	-1
-ewing	1	-1	-1
-exam	-3	0	0
-exami	1	0	-1
-excel	0	0	1
-exclu	-1	0	0
-exerc	-1	0	-1
-exon	0	-1	-1
-exoph	-1	2	0
-expec	-1	-1	0
-expla	1	0	0
-expos	-2	-1	0
-exten	-2	0	-2
-eye	0	0	-1
-eyes	-1	0	0
-f	0	0	-1
-face	-1	-1	-1
-facet	1	0	0
-facia	-2	1	-1
-faile	0	-1	-2
-failu	0	-2	-1
-faint	-1	0	-1
-fall	0	1	0
-falli	0	0	-1
-false	-1	1	-1
-famil	-3	-1	-1
-far	-1	0	0
-fast	-1	-1	-2
-fat	0	-2	0
-fathe	-1	0	1
-fatig	-1	0	-2
-fatty	-3	-1	-1
-favou	1	-1	0
-fbn	2	0	0
-fdg	-1	-1	-1
-feare	0	-1	0
-featu	-3	0	-1
-feedi	0	0	-2
-feel	-1	0	2
-feeli	1	0	1
-feels	-1	-1	0
-feet	-2	0	-2
-femal	-2	0	0
-femur	0	1	0
-ferri	1	0	-1
-ferti	-1	0	1
-fetal	-1	1	-2
-fetus	-1	-2	-2
-fev	0	-2	-1
-fever	0	-3	-1
-few	0	1	0
-fibri	1	0	0
-fibro	-3	-1	-1
-field	0	-1	-1
-figo	0	-1	-1
-file	0	0	-1
-filed	-1	0	0
-fill	0	-1	-1
-fille	0	0	1
-filli	-1	-1	0
-film	0	2	0
-films	-2	0	0
-final	1	-1	0
-find	-1	0	-1
-findi	-1	0	0
-fine	0	-1	-2
-finis	-1	-2	1
-firef	1	-2	-2
-firm	-1	2	0
-fish	0	0	-1
-fistu	-1	-2	0
-fit	-2	1	0
-fits	-1	-2	0
-five	-1	0	1
-fixed	1	0	0
-flagg	-2	0	-2
-flank	1	0	0
-flare	1	-2	-1
-flash	0	1	-1
-flat	-1	-3	0
-flc	1	-1	-1
-flexi	0	0	1
-flexu	1	0	0
-floor	-1	0	-1
-flot	2	-1	-1
-flow	0	1	0
-flu	0	-1	-1
-flush	1	0	1
-fn	0	0	-1
-fna	-1	1	0
-focal	-2	-3	0
-foci	1	1	0
-focus	0	1	0
-folic	0	-1	-1
-follo	0	-2	0
-food	-2	0	-1
-foot	-1	1	0
-forea	1	-2	-1
-form	0	-2	0
-forms	0	0	-1
-fossa	0	2	0
-found	0	0	-1
-four	1	0	0
-fract	0	-2	0
-freck	0	-1	0
-fri	1	-2	0
-frida	-1	0	-1
-frien	-1	-2	-1
-frigh	-1	-2	0
-front	0	-1	0
-froze	-1	0	-2
-full	0	-2	0
-fulln	0	1	0
-fully	0	0	-2
-fulve	0	0	-1
-furos	1	-1	-1
-furth	1	0	-1
-fvc	0	1	0
-fx	1	0	-1
-ga	0	0	1
-gait	2	0	0
-galls	-2	0	0
-gastr	-1	1	0
-gave	-1	-1	-2
-gca	-1	0	0
-gene	0	0	-1
-gener	-1	-1	-2
-genet	0	0	-2
-gentl	2	0	0
-gerd	-2	-1	-1
-germ	0	-2	-1
-germi	-1	1	0
-get	0	-1	-2
-gets	-2	-1	-1
-getti	1	0	0
-gi	1	-1	0
-giant	-1	-2	-2
-gist	-2	-1	1
-given	1	-1	0
-givin	-2	0	-2
-glad	0	-1	0
-gland	-1	0	0
-glass	0	-2	-1
-gleas	1	-1	0
-gliob	-1	-1	0
-gliom	0	-2	-1
-globa	1	0	-1
-glott	-2	-1	0
-gluco	-2	-2	-2
-glute	-2	0	0
-goal	0	-1	-2
-goes	-1	-1	0
-going	0	0	-1
-gold	-3	-1	-1
-gone	-2	-1	0
-good	1	-1	-1
-googl	0	0	-2
-got	1	-1	0
-gout	0	-2	-2
-gp	0	0	1
-gr	1	-2	0
-grade	0	-1	0
-gradi	0	0	-1
-graft	0	1	0
-grant	0	-1	0
-granu	-1	-2	-2
-gravi	0	-1	0
-green	0	-1	0
-grew	-2	-1	0
-grey	0	-1	1
-groin	1	0	0
-gross	1	-1	-1
-groun	-2	-2	-1
-group	-3	-1	-1
-growi	1	0	-1
-grown	0	1	0
-growt	1	0	0
-guide	-1	1	-1
-guill	-2	0	-1
-gy	1	-1	-1
-gym	-1	0	0
-gynae	1	0	0
-gynec	-2	-2	-1
-habit	-2	1	0
-had	1	0	0
-haem	0	-1	-1
-haema	-1	0	0
-hair	0	-2	-1
-hairy	-2	-1	0
-half	0	-1	-1
-hand	0	1	0
-hands	-1	1	-1
-happy	-2	-1	2
-hard	0	1	0
-hardl	0	-1	0
-harml	-2	-2	-1
-has	0	1	0
-hasn'	-2	-1	0
-havin	-2	-2	-2
-hb	0	1	0
-hcc	1	-2	0
-hcg	-2	1	2
-hct	1	-1	0
-hcv	0	-1	0
-he's	1	0	0
-head	1	-1	0
-heada	-1	0	0
-heale	-2	-1	-1
-heali	0	0	-1
-healt	-4	-1	-2
-hear	-1	-2	-2
-heari	0	0	-3
-heart	-1	0	0
-heavi	-1	0	0
-heavy	-2	1	0
-heel	-2	1	0
-hello	1	-1	0
-help	1	0	0
-helpe	0	-1	0
-heman	0	-2	-1
-hemat	-1	1	0
-hep	1	-1	-1
-hepat	0	0	-1
-her	0	1	0
-here	0	0	-1
-herni	-2	-2	-1
-herse	1	0	0
-heter	-1	1	0
-hfe	2	-1	0
-hgb	-1	1	0
-hgd	-1	0	0
-hi	1	1	-1
-hide	1	-1	1
-high	0	0	-1
-highe	0	0	-1
-highl	-2	1	0
-hilar	1	0	0
-hilum	-2	1	0
-him	1	-1	0
-hip	0	-1	0
-hippo	1	0	0
-hips	1	-1	0
-his	1	0	0
-histo	-1	0	1
-hiv	-3	-1	-1
-hives	1	-1	0
-hoars	-1	1	-1
-hodgk	0	0	-3
-hold	1	1	0
-home	2	-1	0
-homog	0	-2	-1
-honey	0	1	0
-hoped	1	0	0
-hormo	-1	0	1
-hosp	1	-1	0
-hospi	1	0	-1
-hot	0	-2	-1
-hours	-2	-2	0
-house	-1	-1	0
-hpf	0	-1	-1
-hpv	-1	-1	-2
-hr	-1	-2	-2
-hrct	1	-2	0
-hrt	-1	0	-1
-hsil	-2	0	-1
-hu	-2	0	0
-hunti	1	-1	-1
-hydro	-1	0	0
-hyper	-1	0	0
-hypoe	-1	2	0
-hypop	-1	0	0
-hypot	1	0	-2
-hz	1	-1	0
-i'd	0	0	-3
-i'll	2	-1	-1
-i'm	1	0	0
-ibs	-2	-2	-2
-ibupr	-1	-1	-1
-icd	1	-1	-2
-ice	2	0	-1
-icu	2	-1	0
-idc	2	0	-1
-ident	0	-1	-1
-idh	-2	-1	0
-idiop	-2	0	-1
-if	2	-2	0
-iga	0	0	-1
-igg	0	-1	0
-igh	-1	0	-1
-igm	-2	-2	-2
-ii	-2	0	0
-iii	-1	0	0
-iiib	-1	-1	0
-ileoc	-1	1	0
-ileum	-2	0	-1
-iliac	0	0	2
-image	-1	1	0
-imagi	-2	0	-1
-immun	0	-2	0
-imp	-1	0	0
-impai	1	0	0
-impla	0	0	-2
-impre	-1	-2	0
-impro	-1	-1	-1
-incid	-1	0	0
-incis	0	-2	-1
-incl	-2	0	1
-inclu	-2	0	-1
-incom	0	0	-1
-indet	0	0	1
-indic	0	-1	-1
-indol	0	0	-2
-induc	-2	-1	-2
-infar	-1	-1	0
-infec	0	1	-1
-infer	0	-2	-2
-infil	0	1	0
-infla	0	-3	-2
-info	0	0	-1
-infor	0	0	-1
-infra	0	-1	-1
-infus	0	-2	-2
-ingui	1	1	0
-inher	-1	-1	-1
-injec	0	-1	-1
-injur	-1	0	0
-inner	-1	-1	-1
-innoc	-1	0	0
-inr	-1	0	0
-insuf	0	1	0
-insur	-1	-1	0
-intac	-2	-1	-1
-intak	-1	0	0
-inten	1	-1	0
-intes	0	-1	-1
-invad	1	-2	-1
-invas	-1	-1	0
-invit	-2	0	0
-invol	-2	-2	-1
-ipmn	-1	-2	-1
-iron	-2	1	0
-irreg	-1	2	0
-irrit	-2	-2	0
-ischa	-2	0	0
-ische	-1	-1	0
-issue	-1	0	0
-it's	-1	0	0
-itsel	-1	-2	-1
-iv	1	0	0
-iva	-1	-2	-1
-jab	1	-2	-1
-jaund	-2	1	0
-job	0	-1	-1
-join	-2	-1	-2
-joine	-2	0	-1
-joint	0	0	1
-just	1	0	0
-juxta	1	0	0
-k	1	-2	-1
-karyo	1	-1	-1
-keepi	-1	0	-1
-keeps	1	-1	0
-kept	0	-2	0
-kerat	-2	-1	-1
-kind	-2	-2	-2
-kit	-1	-2	-1
-knee	0	-2	0
-knees	-1	0	-2
-knot	-1	-1	-1
-know	-2	0	0
-knows	2	0	0
-kpa	0	0	-1
-kras	-1	0	-2
-kub	0	-1	0
-l	1	0	0
-la	0	-1	-1
-lab	0	1	1
-label	1	0	0
-labor	1	0	0
-lace	-1	-1	-1
-lad	1	-2	0
-lady	1	0	-2
-lagge	-1	0	0
-lambd	-1	1	0
-lamin	3	0	0
-lamot	1	-1	-2
-lap	-2	0	1
-lapar	0	-3	-3
-laryn	-1	0	0
-last	0	0	2
-lasti	-2	-2	1
-late	0	1	-1
-later	-1	0	0
-law	0	1	0
-lb	1	1	0
-ldh	0	2	1
-leafl	1	-1	0
-leak	-2	1	-1
-learn	-1	0	-1
-least	2	0	0
-leave	1	-2	-1
-leg	1	0	0
-legs	0	1	-1
-leiom	-1	-2	-1
-lemon	2	0	-1
-lengt	0	-1	1
-lenti	1	-1	-1
-lesio	0	1	0
-let	-1	-2	-1
-lette	0	-1	0
-leuka	0	-1	0
-leuke	0	-1	-1
-leuko	0	1	0
-leupr	0	-1	-1
-level	0	1	0
-levod	0	-1	-1
-lewy	-1	0	1
-lft	0	0	-2
-lfts	0	-1	-1
-lge	0	-1	0
-li	1	-1	0
-licen	-2	-1	0
-liche	-2	-1	-2
-life	-1	0	0
-light	2	1	0
-like	0	1	-1
-likel	-1	1	0
-limit	0	0	-1
-line	1	-1	-1
-lingu	0	-2	-2
-linin	-1	0	0
-linke	-2	0	-1
-lip	0	0	-2
-lipid	-2	-2	0
-lipom	-1	-3	-3
-lipos	0	-1	-1
-list	1	0	0
-liste	0	-2	0
-littl	1	2	1
-live	-3	0	-1
-lives	1	0	1
-livin	-1	-2	1
-lll	-2	0	0
-lm	2	0	0
-lmp	-1	-2	0
-ln	0	1	0
-lobe	1	1	0
-lobul	-1	0	0
-local	-1	-1	-1
-long	0	1	0
-longe	0	-1	0
-look	-1	0	0
-looki	-2	1	0
-loop	-1	1	0
-loose	-1	0	0
-lose	1	-1	0
-loss	-1	1	0
-lost	0	2	-1
-lot	0	-2	-2
-lr	2	1	-1
-lul	1	1	0
-lumba	0	-1	1
-lump	0	1	0
-lumps	-2	-1	1
-lung	-1	0	0
-lungs	0	-1	-1
-lupus	-1	0	-1
-luts	0	-1	0
-lv	0	0	-2
-lvef	1	0	-1
-lying	-1	0	0
-lynch	0	-1	0
-lytic	0	-1	0
-machi	1	-2	-1
-macro	-1	0	-2
-madam	-1	0	0
-made	-1	0	0
-main	-1	-1	0
-maint	-1	0	0
-make	0	1	0
-makes	0	-1	0
-male	0	0	-1
-malig	0	-1	0
-mammo	-1	0	0
-man	1	0	-1
-manag	1	0	0
-mantl	0	-2	1
-many	1	0	0
-marfa	2	0	0
-margi	-2	0	-1
-marke	1	0	0
-marro	1	0	0
-mass	0	1	0
-match	0	-1	-2
-matur	-1	-2	0
-max	-1	0	0
-mca	0	0	1
-mcdon	-1	0	0
-mcv	0	2	0
-md	1	0	-1
-mdm	1	-2	-1
-mds	-1	0	0
-mdt	-2	0	1
-me	1	0	0
-meals	1	0	0
-mean	-2	0	-1
-means	0	-1	-1
-meant	-2	0	-1
-measu	1	0	0
-med	-3	-2	1
-media	-1	0	0
-meds	2	1	-1
-meet	0	-1	0
-meeti	0	-1	-1
-meets	1	-2	-1
-melan	-2	0	0
-meld	1	0	-2
-membe	-3	-1	0
-memor	-1	0	0
-men	-1	-1	-1
-menin	-2	-1	1
-menop	-1	0	-1
-menti	-1	0	-1
-merke	0	-2	-2
-mesot	0	-1	-1
-messa	-1	0	0
-met	-1	0	0
-metab	-2	-2	-3
-metas	0	0	1
-metfo	-2	1	0
-metho	1	0	0
-methy	-1	-1	-1
-mets	0	-1	0
-mg	0	-1	0
-mgmt	-1	-1	-1
-mgus	-3	-2	-1
-mid	1	1	-1
-midaz	0	1	0
-midgu	1	0	-1
-might	-1	1	-1
-migra	-2	-2	-3
-milan	-2	-1	-1
-mild	-1	-2	-2
-mildl	-1	0	-1
-min	0	-1	-1
-mine	-1	-1	-1
-minut	-1	-1	1
-misse	1	0	0
-mista	0	0	-1
-mitos	0	-1	0
-mitra	0	0	-1
-mixed	-1	-1	-2
-ml	-1	0	0
-mmhg	-1	0	0
-mo	-2	0	-1
-mobil	0	0	-1
-moca	-1	0	-1
-mod	0	0	-2
-moder	-2	0	0
-mole	-2	0	-1
-molec	0	1	1
-moles	-1	0	-2
-mon	0	1	0
-monda	1	1	0
-monit	0	0	-1
-monoc	-2	0	-1
-month	0	0	1
-mood	1	0	0
-more	1	-1	0
-morni	1	0	0
-morph	1	0	0
-most	-1	-1	0
-mothe	0	0	-2
-motor	-1	0	0
-move	1	0	0
-mpap	-1	-1	-1
-mr	0	-2	-2
-mrcp	-1	-1	-1
-mrd	1	0	0
-mths	0	2	-1
-much	1	-1	0
-mucin	0	0	-1
-mucos	0	0	-1
-multi	0	-1	-2
-mural	1	0	0
-murmu	0	-1	0
-muscl	1	-1	0
-muscu	-2	-1	0
-must	-2	0	0
-mutan	-1	-1	-2
-mutat	0	-2	-1
-my	1	0	0
-mycop	-2	-1	0
-myelo	-1	-1	-1
-myoca	-1	-1	-2
-n	-2	0	1
-na	0	0	-1
-nad	-1	0	0
-naevu	-2	0	0
-nail	-1	-2	-1
-name	-3	0	0
-nasal	0	-2	-1
-nasop	-3	0	-2
-natio	1	1	-1
-natur	-1	-1	-2
-nause	1	0	-1
-near	-1	0	0
-nearl	0	-1	-1
-neck	1	0	0
-necro	0	-1	0
-ned	0	0	1
-need	1	0	0
-neede	-1	-1	0
-needl	0	1	0
-needs	0	-1	0
-neg	0	-1	0
-neigh	-2	0	0
-neith	-1	0	-1
-neopl	-2	-2	0
-nephr	0	-2	0
-nerve	-1	-2	0
-nests	0	-1	-1
-neuri	0	1	-1
-neutr	0	0	-1
-never	-2	0	0
-nevus	-1	-2	-1
-new	1	2	0
-newbo	1	0	1
-newly	0	-1	0
-news	2	0	-1
-next	-1	0	0
-ng	-1	-1	0
-nhs	-2	-1	-1
-nice	0	1	-1
-nihss	1	1	0
-nil	0	-1	-1
-nippl	-2	0	-1
-nipt	-1	1	-1
-nmol	-1	0	0
-no	-1	0	0
-nobod	2	-2	0
-nodal	0	-1	0
-node	0	1	0
-nodul	0	0	-1
-non	1	0	-1
-nor	-1	1	0
-norma	-2	-1	0
-nose	-1	1	0
-not	-1	0	0
-note	0	0	-1
-noted	0	0	-1
-notes	-2	0	0
-nothi	-1	0	0
-notic	-1	-1	-1
-np	-1	1	0
-nsclc	-1	0	0
-nt	-2	0	0
-nucle	-1	0	-2
-numb	0	0	-1
-numbe	-1	0	-2
-numbn	-1	2	0
-nurse	2	0	0
-nursi	0	-1	-2
-oa	-1	-2	0
-obstr	-2	0	0
-occas	-2	-1	0
-occlu	1	0	0
-occup	1	-1	-2
-ocula	0	-3	-1
-od	-1	-1	-1
-odd	0	1	0
-odds	1	1	-1
-oedem	0	1	1
-oesop	-2	0	-1
-offer	-2	-2	-2
-offic	-2	0	0
-often	-1	0	-1
-ogd	-1	0	0
-ohio	-1	0	0
-oil	-3	-1	0
-ok	1	0	0
-old	-1	0	0
-oligo	-2	-2	-2
-oment	2	0	0
-omepr	-1	0	0
-onc	1	-1	0
-once	-1	0	-2
-oncoc	-2	-3	-2
-oncol	0	0	-1
-ondan	2	0	-2
-one	-1	0	0
-ongoi	-1	-1	1
-onset	-1	1	-1
-op	0	-2	-1
-opaci	0	1	0
-open	1	0	-2
-openi	-2	1	0
-opini	-2	0	0
-optic	0	0	-1
-or	0	-1	0
-orang	-1	0	-1
-order	-1	0	-1
-origi	0	1	-1
-ortho	0	-1	0
-osa	-1	-1	-1
-osteo	-2	-1	0
-our	0	0	-1
-outco	1	-1	-2
-outdo	-2	-1	-2
-outer	0	-1	0
-outsi	0	0	1
-ovari	0	-1	-2
-ovary	1	0	-1
-over	0	-1	0
-overa	-1	-2	-1
-overl	-1	-2	-1
-owing	0	0	1
-own	0	0	-1
-oxyge	-1	-1	1
-p	0	-1	0
-pa	1	-1	0
-pacem	0	0	-1
-paedi	0	-1	0
-page	-1	-1	0
-painl	-1	1	0
-palb	-1	-1	0
-pale	0	1	0
-palli	2	0	0
-palpa	1	0	-1
-palsy	-3	-2	-1
-pan	-1	-1	-2
-panco	-2	-2	0
-pancy	-1	0	-1
-panel	0	-1	0
-pap	0	-2	-2
-paper	0	0	2
-papil	0	-1	0
-parac	0	-2	-1
-parap	0	1	0
-parat	0	-2	0
-parie	2	0	-2
-parki	-2	-2	1
-parot	-2	0	0
-part	-1	0	-2
-parti	0	0	-1
-pass	-1	0	0
-passe	0	0	-1
-past	0	-1	-1
-patch	-1	1	0
-paten	0	-2	-2
-path	0	-1	-1
-patho	2	0	0
-pathw	-1	0	0
-patie	0	0	-1
-patte	0	-1	-2
-pause	-1	0	0
-pcp	-1	0	-1
-pcr	1	0	0
-pd	-1	0	0
-pe	0	1	-1
-peak	1	0	0
-pearl	0	1	-1
-peg	1	-1	0
-pelvi	0	1	0
-pendi	-1	2	0
-penil	-2	-1	-1
-peopl	0	-2	1
-per	-1	-1	0
-perce	-1	-1	0
-perfe	1	0	2
-perfo	-2	-1	-1
-peric	0	2	0
-perin	0	0	-1
-perio	0	2	0
-perip	0	1	0
-perit	1	0	0
-periv	0	1	0
-perma	-2	-1	1
-perme	0	1	0
-perso	-1	0	-2
-pet	1	0	0
-pg	-1	-1	0
-phaeo	0	-1	-1
-pharm	1	-2	-1
-phase	-2	-1	1
-phone	0	0	-1
-photo	-1	0	-1
-phq	2	-1	-1
-phyll	-2	-1	-1
-physi	1	-1	-1
-pi	0	1	-1
-pictu	0	1	-1
-piece	0	-1	0
-pigme	0	0	-1
-pipel	-2	3	0
-pirad	0	-2	-2
-place	-2	1	0
-plain	-1	1	0
-plan	0	-2	0
-planu	-1	-2	-1
-plaqu	-1	0	0
-plasm	2	-2	0
-plast	0	0	1
-plate	-1	2	-1
-plent	-2	-1	0
-pleom	0	-1	-1
-pleur	-2	0	0
-pls	1	1	0
-plt	1	1	-1
-plts	1	0	0
-plus	-1	2	0
-pm	-2	1	-3
-pmb	-2	0	-1
-pmh	1	1	-1
-pneum	-1	-2	-1
-pod	-3	-1	1
-point	0	-1	0
-pole	-1	0	0
-polic	-1	0	0
-polya	-2	-2	-1
-polyp	0	-1	-1
-poor	0	-1	0
-poorl	2	1	0
-port	1	0	0
-pos	2	-3	0
-possi	0	-1	0
-post	0	0	1
-poste	1	0	-2
-postm	-2	0	0
-potas	1	0	-1
-poten	-1	-1	-2
-pr	-1	-1	-1
-pract	2	0	0
-pred	0	-2	0
-predn	2	-1	-1
-preli	-2	1	-1
-preop	-1	-1	0
-prep	-1	-1	1
-presc	-2	-1	-1
-prese	0	0	-1
-press	-3	-3	-1
-prev	2	-1	0
-preve	-2	0	0
-previ	-1	0	1
-prima	1	0	1
-print	1	0	0
-prior	0	0	-1
-priva	1	-1	1
-proba	-2	1	0
-probl	-1	0	0
-progn	-1	0	-1
-progr	-1	0	0
-proje	0	2	0
-prola	0	-2	-2
-promi	1	0	0
-proph	0	0	-1
-propo	0	-1	-1
-propr	1	-1	-1
-prost	0	0	-1
-proto	1	0	-1
-prove	-2	0	0
-provi	0	0	-1
-proxi	2	0	0
-proxy	1	0	-1
-psa	-1	0	0
-pseud	-2	0	-1
-pt's	0	0	-1
-pth	-1	0	-1
-pugh	0	0	-1
-pulmo	-2	1	0
-pump	1	-1	0
-punch	-1	2	0
-punct	0	-1	0
-pv	1	-1	0
-pvr	0	-1	-1
-pylor	-1	-1	0
-pz	1	0	-1
-qtc	1	-1	0
-quali	-2	-1	-1
-query	0	-1	0
-quest	1	0	0
-quick	0	-1	-1
-quiet	-2	2	-1
-quit	-2	-1	-1
-quite	-2	1	0
-r	0	1	0
-ra	2	-1	0
-radia	-1	-2	0
-radic	-1	0	0
-radio	1	0	0
-rads	0	0	-1
-raise	0	0	-1
-rang	0	1	0
-range	-3	0	-1
-rapid	1	0	-2
-rare	0	1	-1
-rash	1	0	-1
-ray	-2	1	0
-rayna	1	0	0
-rca	2	0	0
-rcc	-1	0	1
-rd	1	-1	0
-re	0	-1	0
-react	0	0	-1
-read	1	0	-1
-reade	-1	0	0
-readi	0	-1	-1
-reads	-1	0	-1
-ready	1	-1	-1
-real	-2	-2	0
-recal	-1	0	0
-recei	-2	1	-2
-recom	-1	-1	0
-recor	-1	0	-2
-recta	1	-1	-2
-rectu	-2	0	0
-recur	0	-1	0
-red	0	0	-1
-refer	-1	-1	0
-refil	1	-2	-2
-refle	0	0	-1
-reflu	-1	0	0
-regim	1	0	-1
-regio	2	0	0
-regis	-1	0	0
-rehab	1	-1	1
-relap	0	-2	0
-relat	-2	0	0
-relea	-1	0	-2
-relie	-1	-2	1
-remai	-1	0	0
-remin	2	0	0
-remis	0	-1	1
-remit	0	0	-1
-rems	0	-1	-1
-repai	0	-1	0
-reply	2	-1	-1
-reque	-1	-1	0
-resea	-2	-1	-1
-resid	0	-1	0
-resis	0	-1	-1
-resol	-2	1	1
-rest	1	0	0
-resta	2	0	0
-resti	-1	1	0
-restr	0	0	-1
-retic	0	1	0
-retin	0	-1	-2
-retir	-1	0	0
-retur	-1	0	1
-revie	-1	0	0
-revis	0	1	0
-rf	-1	0	-1
-rhc	-1	-1	-1
-rheum	-3	-1	0
-rhyth	-1	0	-1
-rib	-1	0	0
-ribs	-1	0	0
-rich	-2	-1	-2
-ring	-1	0	0
-rise	1	-1	0
-risin	-1	1	0
-risk	-2	-1	-1
-risks	-1	0	0
-rll	0	1	0
-rmi	0	2	0
-rn	0	0	1
-robot	1	-1	0
-rods	1	0	0
-rolle	-2	2	0
-room	0	-1	0
-root	0	0	-1
-ros	2	-1	-1
-rough	0	-1	-1
-round	1	0	0
-routi	-1	0	0
-rt	1	0	0
-rugby	0	1	0
-rule	0	-1	-1
-ruled	0	-1	0
-rules	0	-1	1
-run	-3	-2	-1
-runs	0	1	1
-ruptu	0	0	1
-rv	1	0	0
-rvsp	1	0	0
-rx	-1	-2	0
-s	1	0	0
-sac	2	0	0
-sacub	2	0	1
-saddl	1	0	0
-safe	-3	-1	0
-said	1	0	0
-saliv	0	-2	0
-salt	0	-1	-1
-same	0	0	-1
-sampl	-1	0	0
-sat	-1	0	0
-saw	1	1	0
-say	0	1	2
-says	1	0	-1
-scalp	-1	0	0
-scann	0	-1	-1
-scans	0	-2	0
-scar	-2	0	0
-scare	1	0	-1
-scarr	-1	0	-1
-scc	1	0	-1
-sched	0	-1	0
-schoo	1	-1	-1
-schwa	1	-2	0
-scl	0	1	0
-scler	-3	0	-1
-scoli	-1	-1	0
-scope	-2	0	0
-score	0	0	-1
-scrat	-2	-1	-1
-scree	0	-1	0
-sebac	-1	-1	0
-sebor	0	-2	-1
-secon	-1	0	0
-secti	0	-1	0
-see	-2	0	0
-seein	1	1	0
-seen	0	0	-1
-sees	0	-1	0
-seg	0	2	0
-segme	0	0	-1
-seizu	1	0	0
-seldo	-2	-1	-1
-self	0	-2	1
-sendi	-1	0	0
-sense	-1	0	0
-senso	1	-1	0
-senti	1	-2	-1
-septa	1	0	-1
-septi	0	-2	-2
-serio	0	0	-1
-sertr	-1	-1	-1
-serum	2	0	0
-servi	-2	0	1
-sessi	-1	0	0
-set	1	-1	0
-settl	0	-2	-2
-sever	-2	0	-1
-shado	-2	0	-2
-shake	1	-2	0
-shape	0	-1	0
-share	0	-1	-2
-sharp	1	0	0
-shave	1	-1	0
-she	1	0	0
-she's	-1	0	0
-sheat	0	-2	0
-sheet	1	0	0
-shing	0	-2	0
-shipy	-1	1	0
-shock	0	-2	-2
-short	0	-1	-1
-shoul	1	0	0
-show	0	-2	0
-showe	-1	0	0
-shown	1	1	0
-shows	-1	1	0
-shrin	-2	-1	1
-shrun	1	-1	0
-sick	0	-1	0
-sickl	-1	-1	-1
-side	-1	0	-1
-sides	-1	-1	0
-sigmo	0	0	-1
-sign	-1	0	-1
-signe	0	-2	0
-signi	0	-3	-1
-signs	1	-1	-1
-simpl	-2	-4	-2
-since	1	0	0
-sinus	-1	0	-1
-sir	0	-1	-1
-siste	0	1	0
-situ	-2	-2	0
-six	1	1	0
-size	-1	-1	0
-sjogr	-2	0	-2
-skin	0	-1	0
-skull	2	0	0
-sle	-1	1	0
-sleep	0	-1	0
-slide	-1	0	1
-slipp	1	1	0
-sln	0	1	0
-slnb	0	-1	1
-slot	-1	0	0
-slow	0	-2	-1
-slurr	-1	0	-1
-smear	0	0	-1
-smell	0	1	0
-smoki	-1	-1	-1
-smoot	-2	-2	-2
-smv	-1	-1	0
-soft	-2	0	0
-solid	-1	2	1
-some	0	0	-1
-someo	-1	0	-3
-somet	1	0	-1
-son's	0	-1	0
-sore	-1	0	0
-sorry	0	0	-1
-sort	-2	-1	-1
-sourc	2	0	0
-space	0	-2	-1
-speak	-1	0	-1
-spec	1	-2	0
-speci	-1	-1	-2
-speck	-2	2	0
-spect	0	-2	-1
-speec	2	-2	-2
-spell	-2	0	-2
-spep	0	1	0
-spicu	0	2	0
-spike	1	-2	0
-spind	0	-2	0
-spiro	0	-1	-2
-spitz	0	1	-1
-splee	0	1	-1
-splen	-2	0	0
-spot	-2	-1	0
-spots	1	0	0
-spott	-2	0	-1
-sprea	-1	0	0
-sprin	0	1	0
-squam	0	0	-1
-sr	-1	-1	1
-st	0	0	-2
-stabl	0	-1	1
-stage	-2	0	0
-stagi	1	-3	-1
-stain	-1	1	0
-start	0	-2	0
-state	2	0	0
-stati	0	-1	-1
-statu	2	0	1
-stays	-1	-2	-1
-stead	0	0	-1
-steat	-2	-3	-2
-stem	0	-1	-1
-stemi	1	0	0
-steno	-2	0	0
-stent	-1	0	0
-stere	1	0	0
-stern	2	1	0
-stero	1	0	0
-stiff	-1	-1	0
-still	0	-1	0
-stone	-2	0	0
-stop	-2	0	2
-strai	-1	0	-1
-stran	1	-1	-1
-strea	-1	0	0
-stres	-1	-2	0
-stric	1	2	0
-strok	-1	-1	0
-strom	1	-1	0
-stron	0	1	-1
-struc	1	-1	0
-studi	1	-1	-1
-study	0	-1	-1
-subje	-1	-1	-2
-subpl	0	-1	-1
-such	-2	0	0
-sudde	0	-2	-3
-sugar	1	0	0
-summa	-3	-1	1
-sun	-2	-1	0
-sunbu	0	2	0
-sunda	1	0	0
-suppl	1	0	0
-suppo	-1	-2	0
-supra	-2	1	0
-sure	0	-2	0
-surfa	0	1	0
-surve	1	0	0
-survi	-3	-2	0
-suspe	-1	-3	0
-suv	2	0	0
-svr	-1	0	-2
-swall	1	-1	0
-sweat	-2	1	0
-swell	-1	1	1
-swimm	-2	-1	0
-swing	-1	2	0
-switc	0	-1	-1
-swoll	1	0	-1
-sx	-1	-1	-2
-symme	-1	0	0
-sympt	0	-1	0
-synco	2	0	0
-syndr	-2	0	0
-synov	0	-1	-1
-syste	-1	0	0
-t	1	0	0
-table	1	0	-2
-tac	-1	-1	1
-taken	-1	-1	-1
-takes	-1	0	0
-takin	1	-2	0
-takot	-2	-2	-1
-tap	-1	1	-1
-targe	0	-2	1
-tatto	-2	-2	-1
-tavi	1	-1	0
-tb	0	-1	-1
-tc	1	-1	0
-tcc	-2	0	0
-tchp	1	0	-2
-tcr	0	-2	0
-teach	-2	-1	0
-tear	-2	0	0
-techn	1	-1	0
-tell	0	0	-1
-temp	2	-1	0
-templ	-1	-1	0
-tempo	1	0	0
-ten	0	0	1
-tendo	-2	-1	-2
-terat	1	-2	-2
-term	0	-1	0
-termi	-1	0	1
-teste	2	-1	0
-tests	1	0	0
-text	-1	0	-2
-tg	-1	-1	1
-th	0	-1	-1
-than	-1	0	0
-that	0	0	-1
-their	0	0	-1
-them	-1	0	1
-then	-1	-2	0
-there	1	1	0
-these	-1	-1	0
-they	1	0	-1
-they'	2	0	-1
-thick	0	1	0
-thin	-1	-1	0
-thing	0	1	-1
-think	-1	0	0
-third	1	0	-1
-those	-2	0	1
-thoug	-1	0	-1
-thres	0	-1	2
-throa	-1	-1	-1
-throm	-2	0	-2
-thund	0	0	-1
-thurs	1	0	-1
-thus	-3	-2	-1
-thy	0	-2	-2
-thymi	0	2	0
-thymo	-1	0	0
-thymu	0	-2	-1
-thyro	-1	0	0
-tia	-2	0	0
-tibia	1	1	0
-tick	0	0	-1
-ticke	-2	-1	-1
-till	-2	-2	-1
-time	-1	0	-1
-times	0	-1	-1
-tingl	-1	1	0
-tinni	-1	-1	-1
-tiny	-1	-2	0
-tired	0	0	-1
-tissu	-1	0	0
-title	-1	-1	-1
-today	1	0	0
-toena	-1	-1	-1
-toget	1	-1	0
-told	0	0	-2
-toler	1	0	0
-tomor	1	1	0
-tongu	0	1	0
-tonig	1	-1	0
-tonsi	0	0	-1
-took	2	0	0
-tooth	-2	0	0
-top	-1	0	0
-topic	-1	-1	-1
-total	0	-2	-2
-touch	0	1	0
-tp	1	-1	0
-tr	0	0	-1
-trace	0	1	-1
-track	0	-2	-1
-trait	-1	-1	-1
-traum	-1	-2	0
-trave	-1	0	-1
-treat	-1	-1	0
-tremo	-1	1	-1
-triag	-1	-1	0
-trial	-1	0	-2
-tried	0	0	-1
-tripl	-2	0	0
-trop	0	-1	0
-tropo	0	0	-1
-troub	0	0	-1
-true	1	-1	0
-trypt	-1	0	-1
-tsh	-2	1	1
-tte	1	1	0
-ttf	2	0	1
-tube	1	-1	-2
-tuber	-2	-1	0
-tubes	-1	-1	0
-tubul	-3	-2	-1
-tue	2	0	-1
-tues	-2	0	0
-tuesd	1	0	-1
-tummy	0	-1	-1
-tumor	0	-1	-1
-tumou	0	-1	0
-turn	-1	0	0
-turne	-1	-1	-1
-twice	1	0	0
-twin	0	0	-1
-twitc	-1	-1	-1
-tx	1	0	-1
-typed	0	-2	-2
-typic	-3	-2	-1
-u	-1	0	0
-uc	-2	-1	-2
-ug	-1	-2	0
-uip	0	1	0
-ulcer	0	1	0
-ultra	-1	1	0
-unaff	-2	-2	-1
-uncha	0	-1	0
-under	-1	-1	-1
-undet	-1	-1	0
-undif	1	-1	-1
-unila	-1	0	0
-unit	1	0	0
-unkno	2	0	0
-unlik	0	1	-1
-unpro	0	1	0
-unrem	-1	-1	0
-unres	-2	-2	1
-until	2	0	0
-uoq	1	1	0
-up	1	0	0
-updat	0	0	1
-uploa	0	-1	-1
-upper	1	0	0
-upset	0	-1	-2
-uptak	2	-2	0
-urete	-2	0	1
-urgen	-2	0	0
-urine	-1	0	0
-urolo	-1	0	0
-us	-1	0	0
-use	-1	0	0
-used	0	-2	0
-uses	0	0	-1
-uss	0	1	-1
-usual	-2	0	0
-uteri	2	-1	0
-uteru	-3	-1	-1
-uti	0	-1	0
-uveal	-1	0	1
-v	1	0	-1
-vacci	0	-1	-1
-vaf	2	0	0
-valsa	2	0	1
-value	-1	-1	0
-valve	-1	-1	0
-varic	-1	-1	0
-vascu	-1	0	0
-vats	0	0	-1
-ve	1	0	0
-vein	-1	1	0
-venes	-2	0	-1
-ventr	2	0	0
-vera	0	1	-1
-very	-1	0	-1
-vesse	0	0	-1
-vesti	0	-1	-1
-vi	1	-1	1
-via	-2	0	0
-video	-2	-1	0
-view	0	0	-1
-viii	1	-2	0
-vincr	3	-1	-1
-viral	-1	-1	-1
-virus	-2	-1	-2
-visib	1	1	-1
-visio	0	0	-1
-vocal	0	1	0
-voice	-2	-1	0
-volun	-1	-1	0
-vomit	2	-1	-1
-vulva	0	-1	-1
-w	-1	0	0
-waiti	-1	0	1
-walde	-2	0	-1
-walk	-1	-1	1
-walke	0	1	-1
-walki	1	-1	0
-wall	-1	0	1
-want	1	-2	0
-wante	1	0	0
-wants	0	-1	-1
-ward	-1	0	-2
-warfa	0	0	-1
-warth	-1	-1	-1
-washi	0	-2	-1
-washo	0	2	0
-wasn'	-1	-2	-1
-wasti	0	1	0
-watch	-2	-1	2
-way	0	-1	0
-wbc	1	-1	0
-we're	-1	-1	0
-we've	0	1	-1
-weak	-2	0	1
-weake	0	0	-1
-weakn	1	0	1
-wear	1	-1	-1
-wed	1	1	-1
-wedge	0	-1	-1
-wedne	0	1	0
-week	1	2	-2
-weeke	2	0	0
-weekl	2	-1	-2
-welco	0	-1	0
-well	-1	0	0
-what'	1	0	0
-where	0	0	-1
-wheth	0	-1	0
-while	1	0	-2
-white	-2	1	0
-who	-1	0	-2
-whole	-1	-1	0
-whom	-1	-1	-2
-whose	1	0	0
-why	-1	0	0
-wild	0	-1	-1
-wildt	-2	0	0
-will	1	0	0
-wilms	-2	1	-1
-wing	1	0	1
-winte	1	0	0
-withi	-1	0	0
-witho	0	-2	0
-wk	-1	0	0
-wks	1	-1	0
-woman	0	1	0
-womb	1	0	0
-women	-1	-2	0
-won't	1	1	-1
-word	0	0	-1
-wordi	-2	-2	0
-words	-2	2	0
-work	-1	0	1
-worke	-2	0	0
-worki	0	-2	-1
-works	0	-2	0
-worst	0	0	-1
-wound	-1	-2	-2
-wrist	0	0	-2
-write	0	0	-1
-writi	0	0	-1
-writt	1	0	-1
-wrong	-2	-1	-1
-ww	-1	1	0
-x	-1	1	0
-xanth	0	0	-1
-xr	-1	0	0
-xrt	-1	-1	1
-xx	0	-1	0
-y	0	0	-1
-yearl	-1	-1	0
-years	0	0	2
-yello	1	-1	-1
-yes	0	-1	-1
-yeste	2	0	0
-yet	-1	1	0
-you'd	0	2	0
-you'l	-2	0	-2
-you'r	-1	0	0
-you'v	0	-1	-1
-young	-1	0	-2
-yours	0	0	-1
-yr	0	0	1
-yrs	-2	0	0
-z	-2	-1	0
-zone	-2	0	-1
-☐	-1	-1	-2
<# #	1	0	0
<# )	-1	0	0
<# ;	1	-1	-1
<# DRUG	0	0	1
<# KIN	-2	0	-1
<# MONTH	1	-2	0
<# SURGERY	2	0	-1
<# a	-1	-2	0
<# after	3	0	-2
<# are	-2	-1	0
<# blast	2	0	0
<# c	0	2	0
<# carri	0	0	-1
<# chanc	0	-2	-1
<# chang	0	-1	0
<# cm	2	2	0
<# d	-1	-2	0
<# days	1	-2	-1
<# diabe	1	0	0
<# famil	0	0	-1
<# for	1	0	-1
<# h	2	-1	-1
<# has	0	-2	0
<# in	-1	0	-2
<# is	-1	0	0
<# kpa	0	0	-1
<# l	1	0	0
<# left	1	0	0
<# lifet	-2	-1	0
<# m	1	0	0
<# mg	1	0	0
<# mm	1	2	0
<# month	-1	0	0
<# n	2	0	0
<# neg	-2	0	-1
<# negat	-1	-1	-1
<# no	-3	-1	-1
<# not	-2	-2	-2
<# of	1	0	0
<# on	-2	0	-1
<# or	0	-1	-1
<# p	-1	-2	-1
<# peopl	1	-2	-1
<# perso	0	0	2
<# plasm	1	-1	0
<# posit	1	-1	0
<# post	0	0	1
<# pt	1	-1	0
<# pvr	2	0	0
<# q	-1	0	-1
<# right	1	0	0
<# s	1	0	0
<# to	1	2	0
<# triso	-1	-2	-1
<# weeks	0	-1	-2
<# with	0	-1	-1
<# wk	1	1	-1
<# wks	1	1	-1
<# women	0	-2	0
<# ww	0	1	-1
<# x	2	0	0
<# y	0	-2	1
<# year	1	0	1
<# years	-3	0	0
<# yo	2	0	0
<# you	1	0	-2
<# yr	-1	-1	1
<# yrs	-1	0	2
<'	-1	-1	-1
<(	-1	0	0
<( #	-1	-2	0
<( KIN	1	0	-1
<( for	0	0	-1
<( no	0	1	-2
<( not	-3	0	-2
<( s	1	0	0
<)	1	-1	-1
<) :	0	-1	0
<) and	-1	0	-1
<) for	2	0	-1
<: #	1	0	-1
<: :	-1	0	0
<: ?	0	1	0
<: DRUG	-1	0	0
<: KIN	0	0	-1
<: SURGERY	1	0	1
<: a	0	-1	-1
<: abl	-1	0	0
<: about	0	0	-1
<: activ	1	0	-1
<: acute	1	-1	0
<: adeno	-1	0	0
<: also	-1	-1	-1
<: atypi	0	1	0
<: bi	0	-1	0
<: bone	-2	0	0
<: c	2	0	1
<: chron	-1	0	0
<: clear	0	0	-1
<: colon	-2	0	0
<: compl	0	1	0
<: could	-1	0	0
<: criti	1	-1	-1
<: degen	0	0	1
<: does	-3	-2	0
<: duche	0	1	0
<: fibro	-1	-1	0
<: findi	1	0	0
<: fits	0	-1	0
<: for	1	-1	-1
<: granu	2	-1	-1
<: has	-1	0	-2
<: he	2	0	0
<: heart	0	-2	-2
<: high	0	1	-1
<: i	1	-1	0
<: igg	0	1	0
<: in	1	-1	0
<: is	-1	-3	0
<: it	2	-1	0
<: l	1	0	0
<: left	1	-1	-2
<: likel	-1	2	0
<: livin	0	-1	-1
<: low	0	-2	0
<: lymph	-1	1	-2
<: marro	2	1	-1
<: metas	0	1	0
<: mri	-1	0	0
<: new	0	-1	-1
<: no	0	-1	0
<: non	0	-1	0
<: none	-2	-2	-1
<: norma	-1	0	-1
<: not	1	0	1
<: one	2	-2	-2
<: open	2	0	0
<: proba	-2	0	0
<: pt	2	0	-1
<: r	0	-1	0
<: relap	1	0	0
<: right	-1	1	0
<: sever	3	-1	0
<: she	1	0	0
<: small	1	-1	-1
<: so	1	0	0
<: suspi	-1	1	0
<: they	0	2	1
<: this	1	0	0
<: to	0	-1	0
<: trans	0	0	1
<: treat	0	-1	0
<: tripl	2	0	0
<: triso	-1	-2	0
<: type	0	0	-1
<: we	-1	1	0
<: what	-2	-1	-1
<: with	1	1	0
<: you	1	0	0
<: your	1	0	0
<;	-1	0	0
<; KIN	-1	-1	0
<; a	1	0	0
<; it	-3	-2	-1
<; no	-2	0	-1
<; not	-3	-2	-1
<; she	1	-1	-1
<; the	0	0	-1
<; there	0	-1	0
<; this	1	0	0
<; you	0	0	-1
<; your	-2	-1	0
<<#	1	0	0
<<# #	3	0	-2
<<# :	1	0	-1
<<# ^	1	0	0
<<# alpha	2	0	0
<<# c	0	0	1
<<# c :	1	0	1
<<# c ^	1	0	-2
<<# d	-1	-1	-1
<<# l	2	0	0
<<# n	1	0	0
<<# n #	1	0	0
<<# of	0	1	0
<<# p	3	0	-1
<<# s	1	0	0
<<# s #	1	0	0
<<# stage	2	0	0
<<# triso	-2	-2	-1
<<( #	1	0	-1
<<( KIN	-2	-1	-2
<<)	0	1	0
<<: #	2	0	0
<<: )	0	-1	0
<<: ) #	-1	0	1
<<: KIN	-3	-1	-2
<<: KIN ^	-2	-1	-1
<<: SURGERY	2	0	0
<<: YEAR	0	0	1
<<: a	2	-1	1
<<: back	0	0	-1
<<: backg	0	-1	1
<<: backg ^	0	-1	1
<<: biops	1	0	0
<<: bx	2	0	0
<<: clini ^	2	0	0
<<: comme	0	1	0
<<: comme ^	-1	1	0
<<: concl	2	0	0
<<: concl ^	2	0	0
<<: condi	2	0	0
<<: condi ^	2	0	-1
<<: detai	0	0	1
<<: diagn	1	0	0
<<: diagn ^	1	0	0
<<: dx	0	0	1
<<: dx ^	1	0	1
<<: dx op	0	0	-2
<<: exclu	-2	-1	-2
<<: fh	-2	0	-1
<<: file	1	0	0
<<: file on	1	0	0
<<: for	2	0	-1
<<: for ^	2	0	0
<<: form	-1	-1	2
<<: histo	0	0	1
<<: hx	0	0	-1
<<: hx ^	1	0	0
<<: illne	1	-1	1
<<: imp	1	1	0
<<: imp ^	1	1	0
<<: impre ^	1	0	0
<<: indic	2	0	1
<<: indic ^	2	0	1
<<: it	2	0	0
<<: name	-1	-1	-1
<<: past	0	0	1
<<: past ^	0	0	2
<<: path ^	1	0	0
<<: prima	2	0	0
<<: probl	1	0	0
<<: probl ^	1	0	0
<<: reaso	1	-2	1
<<: reaso ^	2	-2	-2
<<: recor	-1	-1	0
<<: reque	0	-1	0
<<: summa	1	0	0
<<: summa ^	2	0	0
<<: today	2	0	0
<<: treat	0	0	1
<<: type	1	0	0
<<: type histo	1	0	0
<<: visit	2	0	-1
<<: why	2	0	0
<<: why ^	2	0	0
<<: yes	1	0	0
<<: you	-1	0	0
<<;	-2	2	0
<<?	0	0	-3
<<? :	0	0	-1
<<? ^	0	-1	-2
<<AGO	0	0	2
<<DRUG	0	-1	-1
<<KIN	-4	-2	-2
<<KIN #	-2	0	0
<<KIN :	-1	-1	-1
<<KIN : famil	-1	0	0
<<KIN KIN	0	-1	0
<<KIN KIN ^	-1	0	0
<<KIN ^	-4	-3	-3
<<KIN my	-1	-1	0
<<KIN your	-1	-1	-1
<<KIN your ^	-1	-1	0
<<YEAR	0	0	3
<<YEAR ^	0	0	2
<<a #	-1	-1	0
<<a ^	0	-1	-1
<<a about	0	3	0
<<a as	0	0	-1
<<a be	0	1	-1
<<a be MONTH	-1	2	0
<<a be could	-1	0	0
<<a be to	1	0	-2
<<a had	-2	0	1
<<a had KIN	-1	-2	-3
<<a have	0	-1	-1
<<a have not	-1	0	-1
<<a is	1	0	0
<<a is it	1	0	0
<<a is this	1	1	0
<<a it's	1	0	0
<<a not	-4	-2	-1
<<a not ^	-2	-2	-4
<<a not is	-1	0	-1
<<a of	0	1	0
<<a was	0	-1	0
<<a with	1	-1	0
<<about	-2	0	-2
<<about asked	-2	-1	-2
<<about conce	-1	0	-1
<<about worri	-1	0	-1
<<about worry	-1	-2	-1
<<absen	0	-1	1
<<acute	-1	0	1
<<acute :	0	0	1
<<acute ^	2	0	0
<<adole	3	0	0
<<adole ^	1	0	0
<<advan	1	-1	0
<<after	-2	-1	3
<<again	-3	-3	-3
<<all	-2	-1	-1
<<all nearl	-2	-1	0
<<alzhe	1	0	0
<<an	0	2	0
<<an be	0	1	0
<<an is	2	0	-1
<<and	-2	-2	-1
<<and attac	-1	0	-1
<<and attac heart	-1	0	-1
<<and cance	-2	0	0
<<and disea	-1	0	-1
<<and leuka	-2	-1	0
<<and lymph	-1	-1	0
<<and strok	-1	-1	0
<<any	-3	-2	1
<<are	0	2	-1
<<as	0	0	-1
<<as back	3	0	0
<<as back came	3	0	0
<<as such	-2	-1	0
<<ascen	1	0	0
<<assoc	2	1	0
<<attac	0	0	-1
<<attac heart	0	0	-1
<<aunt'	-2	-1	-1
<<aunt' your	-2	-1	-1
<<back	0	0	1
<<be	-2	0	0
<<be MONTH	0	2	0
<<be MONTH it	0	1	0
<<be could	-1	1	0
<<be might	-1	0	-1
<<be to	0	-1	0
<<becom	-1	-3	-2
<<befor	0	-2	-1
<<berry	-2	0	0
<<blood	2	-1	-2
<<blood slow	2	-1	0
<<blood slow a	2	-1	0
<<body	0	1	-1
<<body lewy	1	0	-1
<<bony	0	-1	-2
<<bony no	-1	-1	0
<<broth	-2	-1	-2
<<broth your	-1	-1	-2
<<broth your ^	0	0	-1
<<bx	2	-1	0
<<by	1	-1	-1
<<c	1	0	-2
<<ca	-1	0	0
<<caeca	1	1	0
<<calle	-2	0	-2
<<cance	-4	-2	-4
<<cance breas	-2	-1	-1
<<catch	0	-1	-1
<<cause	-3	-4	-3
<<chrom	1	0	0
<<class	3	-1	-1
<<cm	1	-1	0
<<cm #	1	-1	0
<<compl	3	-1	-1
<<confi	1	1	1
<<confi ^	0	-1	-1
<<confi biops	-1	0	1
<<conta	3	-1	0
<<conve	2	0	0
<<cousi	-3	-1	-1
<<d	0	-3	-1
<<d KIN	-1	-3	-1
<<d KIN ^	-1	-2	0
<<ddx	0	1	0
<<ddx ^	0	2	0
<<decom	2	0	0
<<degen	1	0	1
<<demen	-1	-1	-1
<<devel	-2	-1	-1
<<diagn	2	-1	-1
<<diffu	2	0	0
<<disea	-1	-2	-1
<<dista	-2	0	-1
<<dista no	-2	0	-1
<<duche	0	0	-1
<<duche :	0	1	0
<<duche has	0	-2	0
<<dukes	1	0	0
<<dx	1	0	0
<<dx ^	1	0	1
<<early	-2	1	0
<<every	-2	0	-2
<<exclu	-4	0	-2
<<exclu canno	0	1	0
<<exclu to	-1	0	0
<<extra	-1	-1	-1
<<f	2	0	0
<<f #	2	0	0
<<f # ^	2	0	0
<<failu	-2	-1	-1
<<famil	-2	-1	-1
<<fathe	-2	-1	-2
<<fathe ^	-2	-1	-2
<<fathe your	-2	0	-1
<<favou	0	1	-1
<<find	-2	-2	-2
<<fits	2	-1	0
<<for #	0	0	-1
<<for (	1	0	-1
<<for )	2	0	-1
<<for DRUG	1	0	0
<<for DRUG DRUG	2	0	0
<<for DRUG on	0	0	-1
<<for SURGERY	1	0	1
<<for YEAR	-1	0	3
<<for YEAR MONTH	0	0	1
<<for YEAR SURGERY	-1	0	2
<<for YEAR in	-1	0	1
<<for ^	2	0	-1
<<for check	-2	1	-2
<<for conce	-1	2	0
<<for conce ^	-1	2	0
<<for crite	0	-2	-1
<<for is	-1	-1	-2
<<for look	-1	1	-1
<<for look to	-1	1	0
<<for looks	-2	-2	-1
<<for neg	-2	-2	-2
<<for negat	-3	-2	-2
<<for negat ^	-1	-1	-2
<<for posit	2	0	0
<<for radia	1	0	0
<<for radio	0	0	1
<<for remov	-2	-1	1
<<for risk	-2	0	-1
<<for scree	-2	-1	-2
<<for suspi	-1	1	0
<<for suspi :	-1	0	0
<<for suspi ^	0	2	0
<<for suspi highl	0	1	0
<<for test	-1	0	0
<<for thera	-1	-1	-1
<<for treat	0	-1	0
<<for treat been	-1	-2	-2
<<for treat being	-1	0	-1
<<for treat finis	-1	0	0
<<for treat havin	-2	-1	-1
<<for treat of	2	0	0
<<for treat were	1	-1	1
<<for treat your	1	0	0
<<for used	-2	-1	-1
<<for was	0	-1	-1
<<for worri	-1	1	0
<<for worry	0	2	0
<<found	0	-1	-2
<<from death	-1	-1	-1
<<from not	-2	-1	-2
<<from out	-2	0	0
<<from remis	0	0	1
<<from remis in	1	0	0
<<get	-4	-2	-1
<<get will	-2	-1	-1
<<getti	-2	-2	-2
<<got	0	0	-1
<<grand	-2	-2	-2
<<had	-2	-1	0
<<had KIN	-2	-1	-2
<<had KIN :	0	-1	0
<<had KIN ^	-1	-2	-1
<<had KIN his	-1	0	0
<<had KIN my	-3	-1	-2
<<had ^	-1	0	2
<<had ever	-1	-1	1
<<had ever you	0	-1	0
<<had has	-1	0	0
<<had have	0	0	-1
<<had he	-2	0	-2
<<had he ^	-2	0	-2
<<had i	-1	0	0
<<had i ^	0	0	2
<<had never	-2	-1	-2
<<had who	-1	0	1
<<had you	-2	0	1
<<had you ^	0	0	1
<<had you have	-1	0	0
<<has	-1	-2	-2
<<has KIN	-3	-1	0
<<has KIN ^	-2	-1	0
<<has KIN his	-2	-1	-1
<<has KIN your	-1	0	0
<<has baby	0	-1	0
<<has he	0	0	-1
<<has he ^	0	0	-1
<<has she ^	2	0	0
<<has she told	-2	0	0
<<has who	-1	-1	0
<<has who KIN	-2	-1	0
<<have	0	0	-1
<<have doesn	-3	-1	0
<<have don't	-3	0	-1
<<have don't i	-2	-2	-1
<<have don't you	-1	-2	-1
<<have i	-1	0	0
<<have i ^	-1	-2	-1
<<have i do	-1	1	-3
<<have not	-1	-1	-1
<<have not do	0	0	-1
<<have not does	-2	-2	-1
<<have they	-2	-1	0
<<have to	-2	0	-1
<<have to found	-1	0	-1
<<have to not	-1	0	-1
<<have you	1	-2	-1
<<have you ^	4	0	0
<<have you do	0	0	-3
<<have you mean	-3	0	-1
<<have you that	0	-1	-1
<<have you told	0	-2	1
<<havin	-2	-2	-2
<<havin as	-1	-1	-1
<<her	0	-2	0
<<her ^	1	-1	-1
<<her for	0	0	-1
<<hered	0	-1	-2
<<hered ^	0	0	-1
<<hidde	-2	-2	-2
<<hide	-2	-2	-1
<<hip	2	-1	-1
<<his	0	-1	0
<<his ^	1	0	1
<<his for	1	0	0
<<hx	-2	0	1
<<hx ^	0	0	2
<<hx no	-1	-1	-3
<<hx no ^	-1	-1	-2
<<if	-3	0	0
<<in	-1	-4	-2
<<in rise	-2	0	-1
<<in used	-3	0	-1
<<inclu	0	1	0
<<indic	0	-1	-1
<<inher	0	-1	-2
<<into	-3	-2	-1
<<into turn	-1	-2	-1
<<is	1	1	-2
<<is it	0	1	-1
<<is it that	2	1	0
<<is this	1	0	0
<<is this that	1	0	0
<<is what	-3	-2	-2
<<isn't	-2	-3	-1
<<isn't it	0	-2	-1
<<isn't it ^	-3	-2	-2
<<isn't this	-2	-1	-1
<<isn't this ^	-1	0	-1
<<it	0	0	-1
<<it call	0	0	-1
<<it is	-1	0	0
<<it is ^	-1	1	-2
<<it's	1	1	-1
<<it's if	1	1	-1
<<juven	2	0	0
<<kappa	2	0	0
<<known	0	-1	-1
<<known ^	2	0	0
<<l	0	0	1
<<label	-3	-1	-2
<<large	2	-1	0
<<left	0	-1	0
<<leuka	-2	-1	-1
<<leuke	-3	-2	-2
<<like	0	0	-1
<<like looks	-1	1	0
<<likel	-2	1	0
<<likel ^	-1	2	0
<<likel most	0	1	0
<<liste	-2	1	-1
<<lists	-2	0	1
<<liver	-2	-3	-2
<<lymph	-3	-1	-1
<<m	2	0	0
<<m #	2	0	0
<<m # ^	1	0	0
<<makes	0	-1	-2
<<male	-2	-2	-1
<<malt	-1	-1	0
<<mass	0	1	0
<<mast	-3	-1	-1
<<mca	2	0	1
<<mca left	0	0	1
<<mca right	2	-1	-2
<<mean	-1	1	-2
<<mean not	-3	-1	0
<<means	0	0	-2
<<menti	0	-2	-1
<<mm	2	1	0
<<mm #	2	1	0
<<mm # :	1	0	0
<<more	-3	-2	-1
<<most	-2	-2	-1
<<mothe	-2	-1	-2
<<mothe ^	-2	-1	-2
<<mothe your ^	0	-1	-1
<<muscl	1	-1	-1
<<my	4	-1	1
<<my for	2	0	0
<<myxoi	2	-1	0
<<n	-1	-2	-2
<<neg	1	0	0
<<neigh	-2	-1	-2
<<neith	-1	-2	-1
<<no	-3	-2	-3
<<no #	-3	-1	0
<<no :	0	-1	-1
<<no : ct	-1	0	0
<<no ;	-2	-2	-1
<<no ^	-3	-3	-3
<<no and	0	-1	0
<<no benig	-1	0	-2
<<no clear	-2	-1	0
<<no dyspl	-2	-2	-1
<<no dyspl no	0	0	-1
<<no e	-1	0	0
<<no e i	-1	0	0
<<no fine	-1	0	0
<<no found	-1	0	0
<<no has	-1	0	0
<<no have	-2	0	0
<<no hyper	-1	-1	-1
<<no is	-1	-1	-1
<<no is there	-1	-1	-1
<<no means	-1	0	0
<<no norma	0	0	-1
<<no showe	-2	0	0
<<no shows	-3	-1	-1
<<no shows scan	-1	-1	-1
<<no so	-2	-2	0
<<no there	-2	0	0
<<no there ^	-1	0	-2
<<no was	-1	0	0
<<no was there	-1	0	0
<<no with	-2	0	-1
<<nodal	1	1	0
<<nodal no	-3	-2	0
<<nor	-1	-1	0
<<norma	-2	-1	-2
<<not	-4	-3	-4
<<not (	-2	0	-2
<<not :	-2	-1	-2
<<not ;	-2	-2	0
<<not ^	-4	-2	-2
<<not and	-2	-1	-1
<<not are	-2	-2	-1
<<not is	-2	-1	0
<<not is it	0	-2	-1
<<not is this	-2	0	0
<<not it's	-2	1	0
<<not so	0	-1	-1
<<not was	-2	0	-2
<<now	-1	-1	-2
<<o	-1	0	0
<<o r	-1	0	-2
<<o r :	-3	0	-1
<<of	-1	0	0
<<of #	0	-2	0
<<of becau	0	0	1
<<of cause	-2	-2	-1
<<of chanc	-2	0	-1
<<of chanc #	-1	-2	0
<<of chanc ^	0	2	0
<<of chanc highe	0	-1	0
<<of chanc lifet	-1	-1	0
<<of chanc the	-1	-1	0
<<of chanc your	0	-1	-1
<<of clear	-1	-2	-1
<<of cured	1	0	1
<<of diagn a	-1	0	-1
<<of died	-1	-1	0
<<of died KIN	0	-1	0
<<of dx	0	-1	-1
<<of evide	-1	-1	-1
<<of evide no	-1	0	-1
<<of fear	-2	-2	-2
<<of featu	-3	0	-2
<<of featu no	-1	-1	-1
<<of focus	2	-1	0
<<of form	1	-1	0
<<of free	-2	-2	-1
<<of histo	-1	-1	0
<<of histo famil	-1	0	-2
<<of histo no	-1	0	-2
<<of histo perso	-1	0	1
<<of hx ^	1	0	0
<<of kinds	-2	0	0
<<of likel	-3	0	0
<<of odds	-1	-2	-1
<<of odds the	-1	-2	-1
<<of quest	0	1	-1
<<of quest the	0	1	0
<<of relap	1	-1	1
<<of risk	-1	0	-2
<<of risk ^	0	-2	0
<<of risk at	-2	-2	0
<<of risk lifet	0	-1	0
<<of risk the	-1	-2	-1
<<of risk your	0	-1	-1
<<of sign	0	0	-2
<<of sign a	-1	-2	-1
<<of sign no	0	-2	-2
<<of signs	-1	0	-2
<<of signs no	0	-1	0
<<of sugge	0	1	0
<<of sugge highl	0	1	0
<<of suspi	0	0	-1
<<of think	-2	1	-2
<<of typic	0	-1	0
<<old	0	0	2
<<on	-1	-2	-3
<<on leafl	-1	-1	0
<<onset	0	1	0
<<onset early	0	1	0
<<open	2	0	0
<<optic	-1	-1	0
<<or	-2	-1	-2
<<or attac	0	-1	-1
<<or attac heart	0	-1	-1
<<or cance	-1	-1	0
<<or dyspl	-1	-2	-1
<<or dyspl no	0	-1	-1
<<or leuke	-1	-1	0
<<or lymph	-1	-1	0
<<or myelo	-1	-2	0
<<osseo	0	0	-1
<<other	-1	0	-1
<<other or	0	-2	0
<<out	-2	-1	-2
<<out rule	0	0	-1
<<out rule not	-1	0	-1
<<over	-2	-3	-2
<<own	-1	-2	-2
<<past	-1	-1	2
<<patie	1	0	0
<<perip	-1	0	1
<<perso	0	-1	-1
<<perso no	0	-1	-1
<<pmh	0	0	2
<<pmh ^	0	0	2
<<pmhx	0	0	2
<<pmhx ^	0	0	2
<<posit	1	0	0
<<possi	0	1	0
<<possi ^	-1	2	0
<<press norma ^	0	-2	0
<<presu	-3	0	0
<<preve	-3	-2	-2
<<preve to	-1	-1	-1
<<previ	-1	0	1
<<previ ^	-1	0	0
<<prima	1	-1	0
<<prior	-2	-1	1
<<prior ^	0	0	2
<<proba	-2	2	-1
<<prove	1	1	0
<<prove biops	2	0	0
<<query	1	0	-2
<<query ^	1	1	0
<<r	1	0	0
<<raise	-2	1	-1
<<re	-4	0	-3
<<re worri	0	1	-1
<<read	-3	-2	-1
<<relat	2	0	0
<<relat alcoh	1	0	0
<<relat hpv	-1	1	0
<<remit	2	0	0
<<remit relap	2	0	0
<<remit relap :	1	0	0
<<remot	0	0	1
<<repor	-1	0	-1
<<repre	-2	0	-2
<<right	1	-1	0
<<risk	1	0	-2
<<risk low	1	-1	-1
<<ruptu	-2	1	-1
<<said	-3	0	-1
<<same	1	0	-1
<<same the	0	0	-1
<<says	0	-1	0
<<says it	2	0	0
<<scler	0	-1	-2
<<secon	0	-2	-3
<<secon a	-2	-2	-1
<<see	1	-2	-2
<<serop	3	0	0
<<showe	2	0	-1
<<shows	1	-1	1
<<signi	-2	0	-1
<<signi clini	-1	1	0
<<since	1	-1	0
<<siste	-2	-1	-2
<<siste your	-1	-1	-1
<<siste your ^	-1	-1	0
<<small	0	1	0
<<so	-1	0	-2
<<some	0	-1	-1
<<stage	1	0	0
<<stage end	1	0	0
<<strok	-2	0	-2
<<subar	-1	0	1
<<subun	-2	-1	-1
<<sugge	-2	-1	-1
<<sugge to	-1	-2	-1
<<sugge to lesio	0	-2	0
<<suppo	2	-1	-1
<<suspe	-1	0	-1
<<takot	3	0	0
<<than	-2	0	-1
<<that	0	2	-2
<<the	4	0	3
<<the :	-1	0	0
<<the ^	-1	-1	1
<<the after	0	0	2
<<the becau	1	1	-2
<<the for	2	0	1
<<the for DRUG	2	0	-1
<<the from	1	0	1
<<the if	2	0	-1
<<the is	1	0	0
<<the it's	1	0	0
<<the not	0	0	-2
<<the of	1	0	3
<<the of becau	2	0	0
<<the of sign	-1	0	2
<<the since	1	0	1
<<the since years	0	0	1
<<the that	0	0	1
<<the to	0	-1	0
<<the with	-1	0	1
<<think	-1	1	-1
<<this	1	0	-1
<<thoug	-3	0	-2
<<throu	0	-1	0
<<to	-1	-3	-3
<<to KIN	-2	0	-1
<<to due	2	-1	-1
<<to lead	-1	-1	0
<<to on	-1	-1	0
<<to on go	-2	-1	-1
<<to point	-1	-2	0
<<to progr	-2	1	0
<<to trans	-2	-1	-1
<<towar	-2	2	0
<<treat	1	-2	-1
<<two	1	0	0
<<uncle	-1	-1	-1
<<under	0	-2	-2
<<unexp	0	-1	-1
<<up	0	-1	0
<<very	2	0	0
<<vesse	2	0	0
<<vesse three	3	0	0
<<vesse tripl	2	0	-1
<<vs	0	0	-1
<<vulva	1	-1	0
<<w	0	-2	-1
<<w KIN	-2	-1	-1
<<w KIN ^	-2	-1	-1
<<w pt	0	-1	-1
<<was	-1	-1	0
<<was it	-2	-2	1
<<with	0	-1	-1
<<with #	-1	-2	0
<<with KIN	-3	-1	-1
<<with KIN :	-2	0	0
<<with KIN ^	-3	-2	-2
<<with KIN a	-1	0	0
<<with adult	-2	0	0
<<with born	0	0	1
<<with cance	2	0	0
<<with child	-2	-2	-2
<<with consi	2	0	0
<<with diagn	-1	-1	-2
<<with granu	1	0	1
<<with granu for	2	0	0
<<with keepi	0	1	0
<<with keepi in	0	1	0
<<with livin	1	-1	0
<<with livin :	0	-1	-1
<<with men	1	-1	0
<<with patie	1	-2	-1
<<with peopl	0	-1	-2
<<with peopl ^	0	-1	0
<<with peopl for	-2	-1	-1
<<with peopl of	1	0	0
<<with perso	-2	-1	-1
<<with well	-2	-1	0
<<with well livin	-2	-1	0
<<witho	-3	-3	-3
<<word	0	-1	0
<<word the	0	-1	0
<<word the ^	-3	-1	1
<<wrote	-2	-2	0
<<yes	1	0	0
<<you'v	1	-1	-1
<<your	5	0	2
<<your :	2	0	0
<<your ^	2	0	0
<<your about	2	-1	-1
<<your becau	2	0	-1
<<your for	3	0	0
<<your from	0	0	1
<<your of	2	0	1
<<your since	0	0	1
<<your since years	0	0	1
<<your with	1	0	0
<?	0	0	-3
<AGO	-1	-3	1
<AGO for	1	0	-1
<DRUG	2	0	0
<DRUG #	2	0	0
<DRUG (	0	0	-1
<DRUG DRUG	2	0	0
<DRUG for	2	0	0
<KIN	-2	-1	-2
<KIN #	-4	-2	-2
<KIN (	-3	0	-3
<KIN :	1	-2	-1
<KIN KIN	0	0	-1
<KIN asked	-1	-2	0
<KIN asks	-2	1	0
<KIN d	-2	-1	-1
<KIN death	-1	-1	-2
<KIN died	-2	-1	-1
<KIN had	-2	-1	-3
<KIN has	-4	-1	0
<KIN in	0	-2	-1
<KIN is	-3	-1	-1
<KIN of	1	-1	0
<KIN on	-3	-1	-2
<KIN or	0	0	-1
<KIN recen	-2	-1	0
<KIN says	-1	0	0
<KIN to	-1	0	0
<KIN w	-3	-2	-1
<KIN was	-2	0	0
<KIN who	-3	-1	-2
<KIN with	-3	-1	0
<MONTH	1	0	0
<MONTH #	2	0	-1
<MONTH :	0	-1	-1
<MONTH and	1	0	-1
<MONTH be	-1	2	0
<MONTH for	-1	0	2
<MONTH turn	0	1	0
<MONTH was	0	-2	0
<SURGERY	1	0	1
<SURGERY #	1	0	0
<SURGERY (	0	0	1
<SURGERY :	0	1	0
<SURGERY YEAR	-2	-1	1
<SURGERY and	-1	-1	0
<SURGERY for	2	0	0
<SURGERY of	1	0	0
<YEAR	-1	0	5
<YEAR #	2	-1	-2
<YEAR (	0	0	1
<YEAR )	-2	0	0
<YEAR :	-2	0	1
<YEAR for	-1	0	4
<YEAR was	-1	0	-1
<YEAR you	-1	0	2
<a #	1	0	-1
<a )	1	0	-1
<a :	1	1	0
<a KIN	-1	0	-1
<a benig	0	-1	0
<a biops	1	2	0
<a blood	1	-2	-1
<a carri	-3	0	0
<a cyst	1	0	0
<a diagn	-1	0	0
<a few	-2	0	-1
<a harml	-1	0	-1
<a heart	-1	-1	1
<a high	-2	0	0
<a kidne	-1	0	-2
<a lette	0	-1	-1
<a low	0	-2	0
<a lump	-1	0	-1
<a new	2	1	0
<a nodul	0	1	-1
<a norma	-2	-2	-2
<a patie	-1	-1	0
<a posit	-2	0	0
<a raise	-1	-2	0
<a secon	-2	0	-1
<a sign	-2	-2	-1
<a slow	2	1	0
<a small	-3	0	-1
<a study	-1	-1	0
<a third	1	-1	-1
<a year	-1	-1	-1
<abira	2	0	0
<abl	0	0	-1
<abnor	-2	0	-1
<about	-1	0	-1
<about #	-2	-1	0
<about a	-2	0	0
<about her	2	-1	-1
<about one	-1	1	-1
<about the	0	-2	0
<about your	1	-1	0
<above	-1	0	0
<above #	-1	0	0
<absen	0	-1	1
<accep	1	-1	1
<ache	-1	1	0
<acid	2	-1	0
<actio	1	0	0
<activ	3	0	0
<acute	0	-1	1
<added	0	-2	-1
<adeno	-1	1	1
<adeno with	2	0	0
<adjuv	3	0	-1
<admit	-1	-2	-2
<adnex	-2	-1	0
<adole	3	0	0
<adren	1	-1	0
<adult	-1	-1	-1
<adult with	-3	0	0
<advan	0	-2	-1
<advis	0	1	-1
<affec	0	0	1
<afp	-2	-1	-2
<afrai	0	0	-1
<after	0	0	2
<after SURGERY	0	-2	0
<after a	0	-1	-1
<after the	0	0	1
<after your	-1	0	1
<again	-2	-1	0
<age	-3	0	0
<age #	-1	-1	0
<aged	-1	0	0
<aged #	-2	0	0
<agree	0	-1	0
<agree that	1	0	0
<agree with	2	0	0
<alcoh	1	0	0
<alcoh relat	1	0	0
<all	0	-2	-1
<aller	-1	-1	-1
<allo	0	0	1
<alone	0	-2	-2
<along	-1	1	0
<along with	0	1	0
<alpha	1	0	0
<alpha #	1	0	0
<alrea	0	1	0
<also	-2	-1	0
<also used	-2	-1	0
<alway	-2	-2	-2
<alzhe	1	0	0
<am	0	2	0
<am conce	0	2	0
<am i	-3	-1	0
<am worri	0	2	0
<aml	-2	-2	-1
<amnio	-1	1	0
<among	0	-1	-2
<amylo	-2	0	-2
<an	1	0	0
<an old	-2	0	1
<an unexp	1	-1	-1
<ana	-3	-2	0
<anaem	-2	1	0
<anal	-2	-2	-2
<anato	2	0	0
<anca	3	-1	0
<and #	-1	-1	0
<and DRUG	-1	0	0
<and KIN	0	-1	0
<and blood	0	1	0
<and do	-1	1	0
<and does	0	1	0
<and for	-3	-1	-1
<and has	-3	0	1
<and his	2	0	0
<and i	-2	-1	0
<and is	1	0	-1
<and it	1	-1	-1
<and mri	-2	1	-2
<and no	-1	0	0
<and not	-1	-1	-2
<and radio	-1	0	2
<and the	2	0	-1
<and we	1	0	0
<and you	0	-1	-1
<and your	0	1	1
<aneur	1	0	-1
<angin	0	0	-1
<angio	-1	-1	-1
<annua	-2	-2	-1
<anoth	-2	-1	-1
<answe :	1	0	0
<answe to	-1	0	0
<anter	2	0	1
<anthr	1	0	1
<antib	0	-1	0
<anxie	-2	-2	-3
<anxio	-1	-2	-2
<any	-3	-3	0
<any other	0	-1	-1
<anyon	0	-1	0
<anyon in	-2	-1	-1
<aorti	0	-1	0
<app	-1	1	-2
<appea	0	3	0
<appea are	1	0	0
<appen	-1	0	0
<appli	1	0	0
<appoi	0	-2	-1
<appro	0	0	-1
<are found	1	0	0
<are no	-2	-2	0
<are not	-1	-1	-1
<area	0	0	-1
<aren'	-3	-2	-2
<arm	1	0	1
<aroun	0	1	-2
<aroun #	-2	1	0
<arter	-1	0	-1
<arthr	-2	-1	-1
<as a	-2	1	0
<as for	0	-2	1
<as havin	0	-1	0
<as i	2	-1	0
<as the	2	0	0
<as we	2	0	0
<as you	1	-1	0
<as your	-1	0	0
<asbes	1	-2	-1
<ascen	2	0	0
<ask	-3	0	-1
<ask about	-2	-1	0
<asked	0	-1	-1
<asked :	-2	-3	-2
<asked about	-3	-1	0
<asked for	0	1	0
<asked if	0	-3	-2
<asked me	-1	0	0
<asked re	-2	-2	-1
<asked to	-2	-1	-2
<asked wheth	2	-2	-1
<askin	-1	-2	-2
<asks	-1	0	0
<asks if	-3	0	1
<asks re	-2	-2	-1
<aspir	-1	-1	-1
<asses	1	0	0
<asses :	1	0	0
<assoc	1	1	0
<asthm	0	0	-2
<at #	-1	1	1
<at first	-1	-2	-1
<at risk	-2	-2	-1
<at your	-1	-1	-1
<attac	0	0	-1
<attac and	-1	0	0
<attac or	0	-1	-1
<attac strok	-1	0	0
<atten	-2	-1	0
<attr	3	0	0
<atypi	0	1	-1
<atypi ;	2	0	0
<atypi lymph	0	1	0
<atypi no	-2	-1	-2
<aunt'	0	-2	-1
<autoi	2	0	0
<avid	1	-1	0
<await	0	-1	0
<aware	2	-2	0
<azath	1	0	1
<b	0	-1	-1
<b #	0	-1	-1
<b cells	1	0	0
<baby	-1	-2	0
<baby has	0	-1	0
<baby'	1	-2	-1
<back :	1	0	-2
<back and	1	-1	0
<back as	1	0	-1
<back pain	-1	0	0
<backg	1	0	1
<backg :	1	0	1
<bad	-3	-2	-1
<bag	-3	-2	-2
<band	-2	1	0
<barre	-1	-2	-1
<basal	1	0	0
<base	0	-1	0
<based	2	0	0
<based on	2	0	0
<bcr	0	0	-1
<bcr :	-1	0	0
<bd	1	0	-1
<be	-1	2	0
<be a	0	1	0
<be an	0	1	0
<be sure	-1	1	0
<be teste	-2	-1	0
<be the	1	1	0
<be told	-1	-2	0
<be used	0	-1	-1
<beat	-1	-1	1
<becau	1	0	0
<becau of	0	-1	0
<becau the	1	0	0
<becau you	2	0	0
<becau your	0	0	1
<becom	0	-3	-1
<bed	-2	-2	-2
<bed #	-2	-2	-1
<been	-1	-1	0
<been diagn	0	0	-1
<been told	-2	-2	0
<been treat	-1	-2	-2
<befor	0	0	-1
<behin	-2	-2	-1
<being	1	0	-2
<belie	-1	-1	-1
<benef	1	-1	-1
<benig	-1	-2	-1
<benig ;	-2	-2	-1
<benig no	-1	0	-2
<benig not	0	-1	0
<berry	-2	0	0
<best	-1	-1	-1
<bethe	0	0	-1
<bethe v	0	1	0
<betwe	0	1	-1
<bid	1	0	0
<big	0	1	0
<bilat	0	-1	0
<bile	0	-1	-1
<biops	3	0	0
<biops #	1	0	0
<biops :	0	-1	0
<biops confi	0	-1	1
<biops from	3	0	0
<biops of	1	0	0
<biops prove	2	0	0
<biops shows	3	0	0
<black	-2	1	-2
<bladd	1	0	0
<bladd cance	-1	0	-1
<blast	0	1	-1
<bleed	-2	0	-1
<block	0	-1	-2
<blood in	0	2	0
<blood press	-1	-1	0
<blood test	-1	1	0
<board	1	0	0
<bone	0	0	-2
<bone marro	-1	1	0
<bone scan	-1	0	0
<bones	-1	-1	0
<bony	0	-1	-2
<booke	1	0	-1
<bookl	-1	-1	-1
<borde	0	1	0
<born	0	0	1
<born with	0	0	1
<bosni	-2	0	-1
<both	0	-2	-2
<bowel	0	0	-1
<bowel cance	0	0	-1
<box	-1	-2	-1
<boxed	-3	-1	-2
<boxed warni	-3	-1	-2
<boy	-1	-1	-2
<brain mri	0	-1	0
<brain tumou	-2	-1	-1
<brca	0	-1	-1
<brca #	0	-1	-1
<breas ca	0	-1	-1
<breas lump	-2	2	1
<breat	0	1	-1
<brigh	-1	1	-1
<bring	0	-1	1
<bro	-3	-2	-2
<broth	-3	-1	-1
<broug	-1	-2	-2
<brush	1	-2	-1
<bulge	-1	0	0
<but	0	1	-1
<but the	2	-1	-2
<bx	2	0	-1
<bx #	2	-1	0
<bx :	2	0	0
<by	-1	0	0
<by SURGERY	-1	2	0
<by a	1	-1	0
<by itsel	0	1	0
<by phone	-2	0	-2
<by the	-2	2	-1
<c	1	0	0
<c #	0	-1	1
<c w	1	0	0
<caeca	1	1	0
<calci	0	1	-1
<calf	0	1	-1
<call	0	0	-1
<call it	0	0	-1
<call this	-1	0	0
<calle	0	0	-1
<calle back	1	0	-1
<calls	2	-2	-2
<calpr	0	-2	0
<calpr #	0	-2	0
<came	0	-1	0
<came back	-1	0	0
<came in	2	0	0
<can be	-1	0	0
<can find	-1	0	0
<can hide	-1	0	0
<can lead	-1	0	0
<can't	-1	2	0
<can't discu	-1	-1	-1
<cance	0	-1	-1
<cance #	-1	-1	-1
<cance (	1	1	0
<cance :	0	0	-1
<cance ;	1	0	0
<cance KIN	-1	0	-1
<cance and	-3	-1	0
<cance at	1	0	0
<cance heart	-1	-1	0
<cance in	0	0	-1
<cance is	-1	0	0
<cance no	-1	0	-1
<cance on	2	0	0
<cance or	-1	-1	0
<cance with	2	0	0
<canno	-4	2	-2
<canno exclu	0	1	0
<car	-1	-1	-1
<car t	0	-1	-1
<carci	0	1	0
<carci of	3	-1	0
<carci or	-1	0	0
<carci with	2	0	0
<card	0	-1	0
<cardi	0	0	1
<cardi :	0	1	1
<care	1	-1	0
<care for	1	0	0
<care plan	2	0	1
<carer	-1	-2	-1
<carer for	-2	0	0
<cares	0	-2	0
<cares for	0	-2	0
<carin	-2	-1	-1
<carin for	-2	-1	-1
<carri	0	-2	-1
<carri a	-1	-1	-1
<carry	0	-1	-2
<carry a	1	-1	0
<carry the	-1	0	-1
<case	1	0	1
<cases	-2	0	-2
<catch	0	-1	0
<categ	1	0	-1
<caugh	2	-1	0
<cause	-2	-1	-2
<cause of	-1	-2	0
<cavit	0	-1	0
<cd	1	0	-1
<cd #	1	0	0
<cell	0	-1	-1
<cell carci	0	0	-1
<cells	1	0	0
<centr	0	1	-1
<certa	-2	0	-1
<certi	-2	-1	-1
<cervi	0	-1	0
<cervi cance	-1	0	0
<cfdna	-3	-3	-1
<chair	-2	-1	-2
<chanc	-3	0	-1
<chanc of	-2	0	-1
<chang	-3	0	-1
<chang which	1	0	0
<chart	0	0	-1
<chart :	1	0	1
<check	-2	0	0
<check :	-2	-2	-1
<check after	-1	0	2
<check for	-2	1	-1
<cheek	2	0	0
<chest	-1	0	0
<chest ct	-2	-1	-2
<child	-4	-2	0
<child with	-2	-2	-2
<chola	1	-1	-1
<chrom	1	-2	0
<chron	1	0	-2
<cin	-2	-1	-1
<cin #	-2	-1	-1
<circl	-2	-1	-1
<cirrh	1	0	-1
<claim	0	-1	0
<claim :	0	0	1
<class	1	-2	-2
<clean	-2	-1	1
<clear	-1	-1	0
<clear no	-2	-1	0
<clear of	-1	-2	0
<clien	0	0	-1
<clin :	-1	0	0
<clini detai	1	-2	0
<clini signi	-1	1	0
<cll	2	-1	-1
<close	0	-1	-1
<clot	-1	-2	1
<clots	-2	-2	0
<cm	2	2	0
<cns	1	0	0
<code	1	-1	-1
<code :	1	0	0
<coeli	-2	-2	-1
<colit	-1	0	0
<colle	-2	-2	-2
<colon	0	0	-2
<color	-2	0	0
<combi	-2	-3	-2
<come	-1	0	2
<come back	0	1	1
<come from	-2	1	-2
<comes	0	1	1
<commo	-1	-2	-2
<commo and	-1	0	0
<compa with	-2	0	0
<compe	1	-1	-2
<compl	1	0	2
<compl remis	-2	0	2
<compr	0	-1	-1
<conce	-3	1	0
<conce :	-1	0	0
<conce about	-1	0	-1
<conce for	-1	2	0
<concl	3	0	0
<concl :	2	0	0
<condi :	2	0	0
<condi claim	0	0	1
<confi	1	0	0
<conse	0	-2	-2
<consi	0	1	0
<consi with	2	-1	0
<consu :	2	-1	0
<conta	1	-2	-1
<conte	1	-1	0
<conti	2	-1	0
<copd	-2	-1	-1
<copy	-1	0	0
<cord	0	0	-1
<core	0	2	0
<core bx	1	0	0
<coron	-1	-1	-1
<corre	0	-2	-1
<corre :	0	-2	-1
<corti	-1	0	-1
<cough	-3	-3	0
<could	0	1	0
<could be	-1	2	0
<couns	-2	0	-2
<count	-1	0	1
<cousi	-3	-1	-1
<cover	0	-2	-2
<cowor	-2	-1	-2
<crite	0	-2	-1
<crite for	0	-2	-1
<criti	0	-1	-1
<criti illne	-1	0	-1
<crohn	-2	1	-1
<crohn disea	-2	1	-1
<csf	-2	0	0
<ct	-2	0	-1
<ct #	2	0	-2
<ct :	0	-1	1
<ct chest	-1	0	-1
<ct for	-1	0	-2
<cta	1	0	-2
<cured	1	0	1
<cured of	0	0	1
<curre	-1	-1	-2
<cut	-2	-2	1
<cycle	2	0	0
<cycle #	2	0	0
<cyst	-1	0	-2
<cysti	-2	1	0
<cysto	-1	1	0
<cysts	-2	-1	-1
<cytol :	1	0	1
<d	0	0	-1
<d #	0	0	-2
<d w	0	2	0
<daily	0	0	1
<daily for	2	0	-1
<dark	1	0	0
<date	2	0	-1
<daugh	-3	-2	-2
<day	2	0	0
<day #	2	0	0
<days	1	-1	-2
<dcis	-1	-2	-1
<ddx	-2	3	0
<dear dr	-1	0	0
<death	-2	-1	-2
<death from	-1	-1	-1
<deauv	-1	-1	0
<deauv #	0	0	1
<decla	1	0	0
<decla :	1	0	0
<decli	-3	-3	-3
<decom	2	0	0
<deep	1	0	0
<defec	0	0	1
<defic	1	0	0
<degen	0	-1	0
<degre	2	0	-1
<delet	-3	-2	-2
<demen	-2	-2	-2
<demye	1	-1	0
<dense	-1	-2	-1
<dense tissu	-1	-2	-1
<densi	-1	1	-1
<denti	0	0	1
<depos	1	-1	0
<derm	0	0	-1
<derma	1	0	-2
<detai	1	-2	0
<detai :	0	-2	0
<detec	-2	-2	-1
<devel	-3	-2	-2
<diabe	0	-1	-1
<diagn	2	0	0
<diagn is	1	0	0
<diagn on	0	0	1
<diagn with	-2	-1	-3
<dialy	0	-2	-2
<did	0	-1	-1
<did not	0	0	-1
<didn'	-2	0	0
<died	-4	-2	-2
<died of	-1	-2	-1
<diffe	-1	2	0
<diffu	0	0	-1
<disc	-1	-1	0
<disch	-1	0	1
<discu	0	-2	-2
<discu :	-1	-1	-1
<disea	-2	0	0
<disea :	1	0	0
<disea and	-1	0	-1
<disea or	0	1	0
<disea with	3	-1	0
<disse	1	-2	0
<dista	-2	-2	-1
<dna	-2	-1	-1
<do i	1	0	2
<do not	-3	-3	-1
<do you	-2	-1	0
<doc	1	1	0
<docto	-2	0	-2
<docto :	-2	-1	-1
<does not	-1	0	0
<does show	0	-1	0
<doesn	-1	-1	-1
<doesn have	-3	-2	-1
<doesn mean	1	-1	0
<dog	0	-2	-2
<domin	2	0	0
<don't	-1	0	0
<don't have	-3	0	-1
<done	-1	-1	1
<done :	-1	0	-2
<done to	0	-2	-1
<donep	-2	-1	0
<donor	-2	-1	-1
<dose	0	-2	-2
<dose #	1	0	-1
<dose ct	-1	0	-1
<doses	-1	-2	-2
<doubl	0	2	-1
<down	-1	0	0
<dr	0	1	-1
<dream	-2	1	0
<drivi	-2	-1	-2
<drug	0	-2	-1
<drugs	-2	-2	-2
<dtr	1	-2	-2
<duche	0	0	-1
<duct	0	1	0
<due	1	-2	0
<due to	1	-2	0
<dukes	1	0	1
<durin	0	0	1
<dx :	2	0	0
<dx of	0	-1	-1
<dx on	-2	-2	1
<dx'd	-1	-1	-2
<dying	1	0	-1
<dyspl	-1	0	-2
<dyspl and	0	-2	0
<dyspl no	-2	-2	-1
<dyspl or	-1	0	-1
<e	-1	-1	-2
<e g	-2	-1	-2
<e no	-1	0	0
<each	-1	-1	0
<each year	-1	-1	-2
<early	0	2	0
<early onset	0	1	0
<ebus	1	-2	-2
<echo	-1	-1	-2
<echo :	0	-1	0
<ed	0	-2	-1
<edge	0	0	-1
<ef	0	-1	0
<effec	-1	-1	-1
<effus	-1	-1	-1
<egfr	2	0	0
<egfr #	2	-1	0
<eight	1	-2	0
<eithe	-2	3	-1
<elect	1	0	0
<eleva	-2	0	-2
<eleve	-1	-1	1
<eligi	2	-1	0
<emg	-1	1	0
<emplo	0	-1	0
<emr	0	-1	0
<encou	-1	0	-1
<encou for	-1	0	-1
<end	0	0	1
<end of	-1	0	2
<end stage	1	0	0
<endom	-2	0	-1
<endom cance	-2	-1	0
<endos	0	1	0
<endos :	-2	1	-1
<enhan	0	2	0
<enlar	1	0	0
<enrol	0	-2	-1
<enter	0	0	-1
<entir	-2	-1	-1
<entry	-3	-1	-2
<epile	-1	0	-1
<er	0	0	-1
<error	-2	-1	-2
<esr	-2	1	-1
<esr #	-1	1	0
<essen	0	0	-1
<even	0	1	1
<event	-2	-2	-2
<ever	-4	-2	0
<ever had	-1	-1	1
<every	-2	-4	-3
<every #	1	0	-2
<evide	-2	-2	-1
<evide of	-2	-1	-1
<exam	-1	0	0
<exam and	-1	-1	0
<exami	1	0	0
<exclu	-3	0	0
<exclu :	-2	-2	-2
<exclu a	-1	1	0
<expec	0	-2	1
<exper	-1	-1	0
<expla	1	0	-1
<expla :	1	-1	0
<expla that	1	0	0
<extra	-2	-2	-2
<eye	0	0	1
<f #	0	-2	-2
<f u	-1	-1	2
<face	1	-1	-1
<facts	1	-1	-1
<failu	-1	0	-2
<failu with	2	0	0
<faint	-1	0	0
<fall	0	-1	0
<fam	-3	-2	-1
<fam hx	-2	-1	-1
<famil	-4	-1	-1
<famil :	-2	0	0
<famil had	-2	-1	-1
<famil histo	-2	-1	-2
<famil hx	-2	-2	-2
<famil membe	-1	-1	-1
<far	-1	0	0
<fast	0	0	-1
<fat	-2	-1	-1
<fathe	0	-1	-3
<fatty	-2	0	-2
<favou	-2	1	-2
<fdg	0	1	0
<fear	-3	1	-2
<fear of	-1	-2	-2
<feare	-2	-2	-3
<featu	0	-1	-2
<featu of	-3	0	-2
<feel	1	1	0
<felt	-2	-1	0
<fetal	1	0	0
<fetal echo	1	-1	0
<fetus	3	0	0
<fev	1	0	0
<fev #	1	0	0
<few	-2	1	0
<fh	-2	-2	-1
<fh :	-2	-2	-1
<fhx	-2	-3	-2
<fhx :	0	-1	0
<fibro	0	0	-1
<fibro #	1	0	-2
<figur	-2	-1	-1
<file	-1	-2	0
<file :	0	-1	-1
<film	-2	0	-1
<final	2	-1	0
<final :	2	0	-1
<find	-2	-2	-2
<findi	0	0	-1
<findi :	1	0	0
<finds	-2	0	-2
<fine	1	-2	-1
<fine no	-2	-1	-1
<finis	-2	0	3
<finis treat	-1	0	0
<first	0	0	-2
<first diagn	-2	-2	-1
<fish	-1	1	-1
<fit	2	1	-1
<fits	1	-2	0
<five	-3	0	3
<five years	-2	0	2
<flow	2	1	-1
<fluid	0	1	0
<fna	0	0	-2
<fna :	0	-1	-1
<focal	-1	0	-1
<focal lesio	0	-1	0
<foci	0	0	-1
<focus	2	0	-2
<focus of	2	-1	0
<folli	-2	-1	0
<follo	0	-1	0
<follo up	0	0	1
<for #	-1	0	-1
<for :	2	-1	0
<for KIN	-1	0	0
<for a	0	1	0
<for anyon	1	0	0
<for breas	0	-1	0
<for c	0	-1	0
<for cance	1	0	-1
<for granu	2	0	0
<for her	0	0	-1
<for his	2	0	0
<for low	0	-2	-1
<for men	-2	1	0
<for my	1	0	0
<for peopl	-3	0	1
<for refer	-1	0	0
<for scree	-2	0	-1
<for the	2	0	1
<for this	2	-1	0
<for triso	-1	-2	-1
<for visit	-1	1	1
<for years	0	-1	-2
<for you	2	0	-2
<for your	2	0	0
<form	0	-3	0
<form :	0	-1	1
<form asks	0	-1	0
<form of	1	-1	0
<found	0	-2	-2
<found a	-1	-2	-1
<found in	0	-2	0
<found no	-1	0	0
<fract	0	-1	0
<freck	0	1	0
<free	-1	0	-1
<free of	-2	-2	0
<frien	-2	-2	-3
<frigh	-2	0	0
<from #	2	1	0
<from a	-1	0	-1
<from the	1	0	1
<from your	0	1	0
<front	1	1	0
<froze	-1	0	0
<full	0	-1	0
<full body	-1	0	0
<funct	0	-2	0
<furth	-1	-1	2
<g	1	0	-1
<g #	2	0	0
<gallb	0	-1	-1
<gastr	2	0	0
<gave	-2	0	0
<gene	1	-2	0
<gener	-1	0	-1
<genet	-2	0	-2
<gentl	1	0	0
<germ	1	-1	0
<get	-1	-3	-2
<gets	-2	-3	-2
<getti	-2	-2	-2
<gi	-3	0	-1
<gist	-2	0	0
<give	-2	-1	1
<given :	-1	-1	-1
<given by	1	0	0
<given for	-1	0	0
<given to	1	0	1
<gives	-2	-1	-2
<gland	0	1	0
<gleas	1	0	0
<gleas #	1	0	0
<gm	-2	-2	-2
<go	-2	-2	-1
<go on	-2	-1	-1
<goes	0	1	-1
<goes on	1	0	0
<gone	-1	-2	-1
<good	-1	0	0
<googl	-1	-3	-2
<got	0	-1	-2
<gp	-1	1	-1
<gp :	-1	2	0
<grade	1	0	0
<grade #	1	0	0
<grade dyspl	0	1	0
<grand	-2	-2	-2
<granu	1	0	0
<granu with	1	0	1
<great	0	-2	-1
<groin	1	0	0
<group	-2	0	-2
<group for	-1	0	0
<growi	0	1	-1
<growt	0	1	0
<gynae	2	0	-1
<h	1	-1	0
<h pylor	-1	-1	0
<had	-1	-2	0
<had :	-1	0	-2
<had SURGERY	0	0	-1
<had a	-1	0	1
<had been	0	-2	-2
<had breas	1	0	0
<had no	-1	0	0
<had ovari	0	0	-1
<had said	-3	-2	-1
<had the	1	-1	0
<haema	0	-1	-2
<haemo	-1	-1	1
<half	-1	-2	-2
<half KIN	-1	0	-1
<half of	-1	-2	-1
<hand	1	0	0
<hando	-2	0	0
<hard	-2	1	0
<hardl	-1	-1	-2
<harml	-1	1	-1
<harml ;	0	-1	0
<has	0	0	-1
<has a	0	0	-2
<has duche	0	-2	0
<has had	1	0	0
<has never	-1	-1	0
<has no	-1	0	0
<has not	-1	-2	0
<has shown	1	0	0
<has the	0	1	-2
<has to	-1	1	0
<hasn'	-1	0	-1
<have a	1	-1	0
<have an	-1	-1	0
<have been	-1	0	-1
<have had	0	0	-2
<have is	2	0	0
<have never	-2	0	0
<have no	-2	-1	0
<have not	-2	0	-1
<have now	0	0	2
<have or	-1	0	2
<have to	1	1	0
<have told	-1	1	0
<have you	-3	-1	0
<havin DRUG	-2	-1	-2
<havin a	1	0	0
<havin treat	-3	-1	-1
<he	0	-1	0
<he had	0	0	-1
<he has	1	0	-1
<he is	0	0	-1
<he under	1	0	0
<he was	-1	-1	0
<he's	0	-1	-2
<head	-1	0	0
<heada	-3	-1	-1
<heade	-2	-2	-2
<heale	-1	0	2
<healt	-2	0	0
<hear	-1	0	-1
<hear that	-1	0	-1
<heard	-1	-3	-2
<heart	-2	0	0
<heart :	0	1	-2
<heart attac	-2	-1	-1
<heart disea	-2	-1	-1
<held	0	-1	0
<help	-3	-2	-1
<helps	0	-2	-2
<hence	-1	0	-1
<hepat b	-2	0	1
<hepat carci	-1	1	0
<her	-1	0	0
<her KIN	0	-2	-2
<her own	-1	-1	-1
<her that	-2	1	1
<here	-1	-2	-1
<hered	0	-2	-2
<herni	-1	0	-1
<hers	-2	0	-1
<hidde	-2	-2	-1
<hide	-2	-1	-1
<high	0	2	0
<high risk	0	2	-1
<highe	0	-1	0
<highl	0	3	0
<highl sugge	-1	2	0
<highl suspi	0	2	0
<hilar	0	1	0
<him	1	1	-1
<him and	2	0	0
<him that	0	1	0
<hip	1	-1	-1
<hip repla	2	0	0
<his	0	-1	0
<his KIN	0	0	-1
<his own	1	0	0
<histo	0	-1	0
<histo :	0	0	1
<histo of	0	-1	0
<histo type	1	0	0
<hoars	-1	0	0
<hodgk	1	0	-2
<hodgk lymph	0	-1	-2
<hold	1	-1	0
<home	0	-1	-2
<hormo	-1	0	0
<hospi	-1	-1	-3
<hot	0	-1	-1
<how	-1	0	0
<howev	1	1	0
<hpi	2	0	-1
<hpv	-1	0	-2
<hpv relat	-1	1	0
<hpv vacci	-1	-1	-1
<hr	-1	1	1
<hrct	0	2	0
<hrt	0	-2	-1
<htn	1	0	0
<hx	0	-2	0
<hx :	0	0	-1
<hydro	0	0	-1
<hyper	-1	0	-2
<hyper no	-1	-1	0
<hyste	0	1	0
<i #	-2	0	1
<i am	2	1	0
<i can	1	0	-1
<i can't	-1	1	0
<i confi	1	0	0
<i do	-2	-2	0
<i don't	0	-2	-1
<i e	0	-1	0
<i had	0	-1	1
<i know	0	-2	-1
<i read	-2	-2	-2
<i said	1	-1	0
<i saw	-1	0	-1
<i see	0	-1	0
<i suspe	-1	2	0
<i think	0	2	0
<i told	0	1	-1
<i under	-1	-2	-1
<i was	-1	-1	2
<i would	-1	-2	-3
<i'm afrai	1	1	0
<i've	0	1	0
<i've been	0	1	0
<if	0	1	0
<if i	-3	-1	0
<if it	-2	2	-1
<if it's	0	2	0
<if the	1	1	-1
<if you	-1	-3	-3
<if your	-1	-2	0
<igg	0	1	0
<igg kappa	0	1	0
<ii	0	-3	-2
<illne	-1	-2	0
<illne :	0	-1	1
<imagi	-1	-1	-2
<immun	-1	0	-3
<imp	0	3	0
<imp :	0	2	0
<impre	0	2	0
<in :	1	-1	-1
<in MONTH	2	-1	0
<in YEAR	-2	0	2
<in a	1	0	-1
<in compl	-1	0	2
<in error	-2	-1	-2
<in five	0	1	-1
<in her	-1	0	-2
<in hospi	-1	1	-1
<in keepi	0	1	0
<in law	-3	-1	-1
<in my	-1	0	-1
<in our	-2	-1	0
<in remis	1	0	0
<in short	1	0	0
<in situ	-1	-1	0
<in the	-1	1	-1
<in this	-2	1	0
<in your	1	0	-1
<incid	0	-1	0
<incid #	1	-2	-1
<incl	-3	-3	-2
<inclu	0	0	-1
<indet	-1	1	0
<index	0	-1	0
<indic :	0	-1	0
<indic on	0	-1	-1
<induc	-1	-1	0
<infec	-4	-1	-1
<infil	0	0	1
<infla	0	0	1
<info	-2	0	0
<info :	-2	0	0
<infor	-1	-2	0
<infus	0	-1	-1
<inher	0	0	-1
<inher the	-1	0	0
<injec	2	-1	-1
<insur	-1	-2	0
<inter	1	-1	-1
<inter :	1	0	0
<intes	-2	-1	-1
<intes metap	-1	0	0
<into	-1	-1	-1
<invas	1	-1	-1
<invit	1	0	0
<invol	-1	-1	0
<iron	0	1	0
<irreg	1	2	0
<is #	1	0	0
<is a	1	1	-1
<is about	-1	-2	0
<is also	-1	-1	-1
<is an	0	-1	-1
<is being	0	1	0
<is benig	-2	-1	0
<is calle	2	0	0
<is for	-1	-2	-1
<is found	-2	-1	0
<is from	2	0	-2
<is havin	-2	-1	-2
<is it	1	0	0
<is no	-1	-1	0
<is norma	-2	-2	0
<is not	-3	-1	-1
<is nothi	0	-1	0
<is now	1	0	1
<is on	-1	-2	-2
<is suspi	0	2	0
<is that	0	0	-1
<is the	1	-1	-2
<is this	0	0	-1
<is to	2	0	0
<is under	2	1	0
<is what	0	1	0
<isn't	-2	-1	-2
<isn't a	-1	0	0
<isn't the	-3	-1	-1
<issue	-1	0	0
<it :	3	0	-2
<it MONTH	0	1	0
<it and	0	-1	0
<it as	-2	0	-1
<it can	-2	1	-1
<it could	0	2	0
<it does	0	-1	0
<it doesn	0	-2	-1
<it for	2	0	-1
<it has	-1	2	0
<it is	1	0	0
<it isn't	-1	0	-1
<it matte	-1	0	-1
<it means	0	1	0
<it might	0	1	0
<it says	-2	-2	-2
<it the	0	-1	-2
<it was	-1	-3	1
<it wasn'	-2	-2	-1
<it's	1	1	-1
<it's a	1	0	0
<it's for	0	-2	-1
<it's not	-3	0	-1
<it's the	1	-2	0
<its	0	0	-1
<itsel	0	1	0
<itsel is	1	-2	0
<iv	0	1	0
<jak	-1	1	0
<jak #	-1	1	0
<jaund	-2	3	0
<jaw	-2	0	-1
<join	-1	-1	0
<joint	-2	0	-2
<just	-1	0	0
<just diagn	-2	0	0
<juven	2	0	0
<k	0	-2	-2
<kappa	0	1	0
<keep	0	-1	1
<keepi	1	1	0
<keepi with	0	1	0
<keeps	0	-1	-2
<kerat	0	0	-2
<kidne	-1	0	0
<kidne cance	0	-1	0
<kidne to	-1	0	-2
<kids	0	-2	-2
<kind	0	0	-1
<kinds	-2	0	0
<kinds of	-2	0	0
<kit	-1	-3	-1
<knee	0	-1	0
<know	1	-1	0
<know if	-1	0	1
<know that	-1	-1	-2
<know the	0	-2	-1
<know your	-1	0	0
<known	1	0	0
<knows	2	1	-1
<kpa	0	0	-1
<l SURGERY	0	0	-1
<l breas	-1	0	1
<label	-2	-1	-2
<labs	1	0	-1
<lad	1	-1	0
<lady	0	-1	0
<large	1	0	0
<last	0	0	1
<last month	0	0	-1
<last week	0	-1	-1
<last year	-1	1	-1
<late	0	0	-1
<late KIN	-3	-1	0
<late effec	-1	-1	0
<later	-1	0	-1
<law	-3	-1	-1
<layer	-2	-1	-1
<lead	-1	-1	0
<lead to	-1	-1	0
<leafl	-3	0	-2
<leafl :	-2	-1	0
<leafl on	-2	-1	0
<learn	-1	0	0
<leave	2	-2	-2
<led	0	-1	-1
<left	0	0	1
<left SURGERY	-2	0	0
<left breas	1	0	1
<left for	-1	-2	-1
<left mca	0	0	1
<leg	0	-1	1
<leg pain	-1	0	0
<lesio	0	2	0
<lesio :	-1	1	-1
<lesio ;	0	1	0
<lesio ?	0	1	0
<lesio l	-2	0	0
<lesio to	0	-2	0
<less	1	0	-1
<lette	-2	-2	-1
<lette :	0	-2	0
<lette says	1	-1	0
<lette to	1	-1	-1
<leuka	-3	0	-1
<leuka and	-2	-1	-1
<leuka or	-1	-1	0
<leuke	-1	-3	-1
<leuke and	1	-1	-1
<leuke or	-1	-1	0
<level	-1	-1	-1
<lft	-1	-1	-1
<li	1	-1	0
<life	0	0	1
<lifet	-3	-2	0
<lifet chanc	-1	-1	0
<lifet risk	-1	-1	0
<lifti	-2	-1	-2
<like	-1	1	0
<like a	0	1	0
<like this	-2	0	0
<like to	0	1	1
<likel	0	3	0
<likel of	-3	0	0
<limit	1	1	-1
<line	0	-2	-1
<linin	0	2	0
<linke	-2	0	0
<linke to	0	-1	0
<linke with	-3	0	0
<lipom	-1	0	0
<list	-1	0	-1
<list for	1	-2	-1
<liste	-3	0	-2
<lists	-3	0	0
<live	0	-1	0
<live with	1	0	0
<liver	-1	0	0
<liver :	-1	0	0
<liver lesio	0	1	0
<lives	-2	-1	-1
<lives with	-2	-1	-1
<livin	0	-1	-2
<livin well	-2	-1	0
<livin with	0	-1	-1
<lobe	1	0	-1
<local	1	-2	-1
<long	-2	-2	0
<longe	0	0	-1
<look	0	2	0
<look after	-1	-1	0
<look for	-2	1	0
<looke	-2	0	-2
<looke at	0	0	-1
<looke for	-2	-1	-1
<looke like	-1	0	-1
<looki	-2	1	0
<looki for	-2	-1	-1
<looks	-3	0	-1
<looks for	-2	-2	-1
<looks like	-1	0	0
<lost	-1	-1	-2
<low	0	-2	0
<low chanc	-2	-2	-1
<low dose	-1	-2	-1
<low risk	-1	-2	-1
<lower	0	-1	0
<lower risk	-1	0	0
<lower the	0	-1	0
<lump	-1	0	0
<lump in	0	0	-1
<lumps	-1	-1	-1
<lung	0	0	-1
<lung ca	-1	1	-2
<lung cance	-1	-1	-1
<lungs	1	-2	0
<lupus	-1	-1	-1
<lymph	0	0	-2
<lymph and	-3	-2	0
<lymph nodes	2	0	0
<lymph or	-1	-1	0
<lytic	0	-1	-1
<lytic lesio	0	-1	-1
<m	1	0	0
<m #	-1	-1	0
<m w	2	0	0
<m with	1	0	0
<made	-1	-2	-2
<main	1	0	0
<main condi	2	0	0
<maint	3	0	-1
<maint for	1	0	-1
<make	-2	2	-2
<makes	-1	1	-2
<male	-2	-1	-1
<malig	1	0	0
<malt	-1	-1	0
<mammo	-1	-1	-1
<mantl	-1	0	-2
<many	1	-2	-1
<mark	-3	-1	2
<marke	-1	0	1
<marro	0	1	0
<mass is	0	2	0
<mass no	0	-1	-1
<mass r	1	0	0
<mast	-2	-1	-2
<mat	-1	0	-1
<match	-2	-1	-2
<matte	1	-1	0
<matte :	-2	-1	-1
<mca	1	0	0
<mds	-4	0	-2
<mdt	1	1	-1
<me :	0	-2	0
<me about	-2	-1	-1
<me to	2	0	0
<mean	0	0	-2
<mean that	-2	0	0
<mean you	-3	-1	0
<means no	-1	-1	0
<means that	1	1	-1
<means the	1	-1	0
<meant	-1	-1	-1
<media	0	0	-2
<medic	1	-1	-1
<medic histo	-1	0	0
<medic is	-1	-1	0
<meets	2	-1	-1
<melan	-1	-2	-1
<melan or	-1	-1	-2
<membe	0	-2	0
<memor	-1	-2	-2
<men	-1	0	-1
<menti	1	-2	-2
<mesot	-2	0	-2
<messa	0	-1	-1
<met	0	-2	-1
<metab	-1	-2	1
<metas	1	0	0
<metas from	1	0	-1
<metho	1	-1	-1
<metho is	-2	-1	-1
<mets	0	-1	-2
<mg	1	0	0
<mg once	2	0	0
<mgus	2	-1	-2
<mi	-1	-1	-1
<micro	0	0	1
<mid	-1	1	0
<might	-1	1	0
<might be	-1	1	0
<migra	-3	-1	-2
<mild	-1	0	-1
<miss	0	0	-2
<mm	1	2	0
<mm nodul	-1	1	0
<mm spicu	-1	1	0
<mo	-1	0	0
<moder	2	0	0
<mole	-2	1	-1
<mon	2	-1	-1
<monda	2	0	-1
<monit	2	0	-1
<month	-1	0	0
<more	0	-2	-2
<more than	1	0	-1
<morni	2	-1	0
<morph	0	-1	0
<most	0	1	0
<most likel	0	2	0
<mostl	0	-2	-2
<mothe	-3	-2	-2
<mouth	2	-1	-1
<mpap	2	0	-1
<mpap #	2	0	-1
<mr	0	0	-2
<mri	0	0	-2
<mri #	2	-2	-1
<mri brain	-3	0	0
<mri l	1	1	-1
<mri shows	1	1	0
<mrs	0	-1	-2
<ms	-1	0	0
<msh	1	0	0
<msh #	1	0	0
<multi	-2	0	-1
<multi myelo	-1	-1	-1
<multi scler	0	-1	0
<murmu	1	0	-1
<muscl	0	1	1
<must	0	2	0
<my	0	-1	0
<my KIN	-1	0	-2
<my broth	-2	0	-1
<my neigh	-2	0	-2
<my own	-1	-1	-2
<myelo	-1	0	-1
<myelo or	-1	-2	0
<myxoi	2	-1	0
<n	0	-1	-1
<n #	1	0	0
<naevu	-1	0	-3
<name	-1	-1	0
<name :	-1	-1	-1
<name of	1	0	0
<nb	-2	0	-1
<near	-1	1	-2
<nearl	-3	-2	-1
<nearl all	-3	-2	0
<neck	1	0	-1
<need	2	1	0
<need to	0	2	1
<neede	1	0	2
<needl	2	-1	0
<needs	-1	1	-2
<neg	-2	-3	-2
<neg for	-2	-2	-2
<negat	-4	-1	-1
<negat for	-3	-2	-2
<negat so	-2	-1	0
<neigh	-4	-2	-2
<neith	-2	0	-1
<neopl	0	1	-1
<nephr	1	0	-1
<nerve	0	-2	-1
<neuri	-1	1	0
<neuro	0	2	-1
<neuro :	2	0	-1
<neutr	1	0	0
<never	0	0	-1
<never had	-2	-2	-3
<new	2	1	0
<new diagn	1	-1	0
<new dx	1	-1	0
<new liver	1	0	0
<newbo	-1	-2	-1
<newly	0	-1	-1
<news	1	-1	0
<next	-1	0	-2
<night	-2	-2	-2
<night sweat	0	-1	0
<nil	-1	-2	-2
<nine	1	-1	0
<no	-2	-2	-1
<no atypi	-2	-2	-2
<no bleed	-2	-1	-1
<no bony	-1	-1	0
<no dista	-2	0	-1
<no dyspl	-2	-1	-1
<no evide	-1	-1	0
<no featu	-1	-1	-1
<no histo	0	0	-2
<no hx	-1	-1	-3
<no hyper	-2	-2	-1
<no in	-1	-1	-2
<no it	0	0	-1
<no longe	0	0	-1
<no marro	-1	0	0
<no mass	-2	-1	-1
<no need	1	-1	0
<no nodal	-1	-2	0
<no nodul	-1	-1	-1
<no perso	0	0	-3
<no prior	-2	-2	-3
<no reaso	-1	-3	-2
<no sign	-2	-2	1
<no varia	-3	0	0
<nobod	-2	0	-2
<nodal	1	1	0
<node	1	2	1
<nodes	0	-1	-2
<nodes #	0	-1	-1
<nodes :	-1	0	0
<nodul	0	1	0
<nodul are	-1	-2	-1
<nodul in	0	1	0
<nodul is	-1	0	0
<non	1	0	0
<none	-3	-2	-2
<nor	-2	-2	-1
<norma	-3	-2	-1
<norma :	-2	-1	-1
<norma ;	-1	-2	-1
<norma no	0	-1	-1
<norma so	-2	-1	0
<nose	1	0	-1
<not	-2	0	-1
<not a	-1	-2	0
<not cance	-1	-1	-1
<not diagn	-2	1	0
<not exclu	-1	0	1
<not find	-2	-2	-1
<not for	-2	-1	-2
<not found	-2	-1	-1
<not from	-2	-1	-2
<not have	-2	0	-1
<not inher	-2	0	0
<not know	0	0	-1
<not mean	0	-1	0
<not meet	-2	0	-1
<not neede	1	0	1
<not rule	-1	0	-1
<not show	-2	-1	-1
<not that	1	1	-1
<not the	-1	-2	-2
<not think	-1	-2	-2
<not to	1	0	0
<not turn	0	-1	0
<note	-2	0	-1
<note :	-1	0	0
<notes	0	-1	-1
<nothi	-2	-1	0
<nothi here	-2	-2	-1
<nothi in	-1	-1	0
<nothi on	-2	-1	-1
<nothi that	-1	-2	0
<nothi to	-2	-2	0
<notic	-2	1	-1
<now	2	0	1
<now :	1	1	0
<numbe	0	-1	0
<nurse	0	0	-2
<nurse :	2	0	0
<o	-1	0	0
<obstr	2	0	-1
<odds	-1	0	-1
<odds of	-2	0	-2
<oesop	1	-1	0
<of #	0	0	-1
<of DRUG	1	0	0
<of a	-2	0	-1
<of anoth	-2	-1	0
<of bowel	-1	0	0
<of breas	0	-1	0
<of heart	-1	-1	0
<of her	0	0	1
<of his	-1	0	-1
<of lymph	0	-2	0
<of the	2	0	2
<of them	1	-1	0
<of these	-1	0	-1
<of this	-3	0	0
<of those	0	-2	-1
<of treat	1	0	1
<of your	1	0	0
<off	0	-2	2
<offer	-2	0	-2
<offic	-1	0	-1
<often	-2	2	-2
<ogd	1	-1	1
<ok	0	-2	0
<old	-1	0	1
<oment	1	0	0
<on #	-1	-1	-1
<on DRUG	1	0	-1
<on a	-2	0	-1
<on ct	-3	1	0
<on dialy	-2	-2	-2
<on file	1	0	0
<on from	-2	-1	2
<on it	1	0	-1
<on its	-1	-2	-1
<on monda	2	0	0
<on my	2	0	-1
<on that	1	-1	0
<on this	-2	-2	-1
<on to	0	-2	-1
<on treat	-1	-2	-2
<on tuesd	1	0	0
<on your	0	0	1
<onc	2	0	1
<onc :	0	1	0
<once	0	-1	0
<oncol	0	-1	0
<one	-1	0	0
<one in	-1	1	-2
<one of	-1	-1	-2
<one with	-2	-2	0
<only	-2	-1	0
<only ;	-2	-1	-1
<only no	-2	0	0
<onset	0	1	0
<op	-1	-1	1
<op dx	-1	-1	-2
<open	-1	0	0
<opini	1	0	0
<opini :	1	0	0
<optic	-1	0	0
<optic neuri	-1	1	0
<or	-1	0	-1
<or a	-1	1	-2
<or other	0	-2	-1
<order	0	0	-1
<order :	1	0	-1
<origi	-1	-1	1
<osseo	0	0	-1
<osteo	-3	0	0
<other	-2	0	-1
<our	0	0	-1
<our revie	1	-1	0
<out	0	1	0
<out for	0	-2	0
<out from	-1	0	1
<out in	-1	-1	0
<out not	-1	0	-1
<out to	1	0	0
<outco	2	-2	-2
<outco :	1	-1	-2
<outsi	-2	-3	-2
<ovari	-2	0	-1
<ovari cance	-1	0	0
<over	-1	0	0
<overa	-1	-2	-1
<own	-1	-1	-1
<p #	-1	0	1
<page	-1	-1	0
<pain	0	-2	0
<pain from	0	0	-1
<pancr	0	1	0
<pancr head	-2	1	1
<pancy	-1	1	-1
<panel	-2	-1	0
<paper	0	-2	-2
<papil	-3	0	-1
<paraf	2	0	-1
<parki	-3	0	-2
<parki disea	-2	0	0
<part	1	0	0
<part of	1	0	0
<parti	-1	0	1
<passe	-2	1	0
<past	0	0	1
<past :	0	0	2
<patch	0	-2	-1
<path	2	-1	0
<path :	0	0	-1
<patho	2	0	-1
<pathw	0	1	0
<patie	0	-1	0
<patie (	-1	-1	-2
<patie has	2	0	-1
<patie is	1	0	0
<patie was	0	-1	1
<patie with	0	0	-2
<patte	0	1	-2
<pdf	1	-1	-3
<pelvi	2	0	0
<pendi	-1	2	-1
<peopl	-2	-1	0
<peopl who	0	-1	-1
<peopl with	0	0	-1
<per	-1	-1	2
<perha	-1	0	-1
<perip	0	0	1
<persi	-1	-1	0
<perso	-2	-1	0
<perso histo	-1	0	1
<perso hx	0	0	1
<perso with	-2	-1	-1
<pet	0	0	1
<pharm	0	-2	-2
<phone	-1	0	0
<phyll	1	0	0
<physi	0	-2	-1
<pick	-2	-1	-1
<picke	0	-1	-1
<picke up	0	0	-1
<pictu	-1	2	-2
<pictu is	-2	-1	0
<pigme	-2	1	-1
<place	-2	-1	-1
<plan	1	-1	0
<plan :	3	0	-1
<plann	1	-1	0
<plaqu	-2	-1	0
<plasm	2	-1	0
<plasm cells	1	-1	0
<plate	0	1	0
<pleas #	1	0	0
<pleas note	0	-2	-1
<pleur	2	0	-1
<pmh	0	0	1
<pmhx	0	0	2
<pmhx :	0	0	1
<pod	0	-2	-1
<pod #	0	-2	-1
<point	-1	1	-1
<point to	-1	-1	-1
<polic	0	-1	0
<polyc	0	-1	0
<polyp	-1	0	-1
<port	0	0	1
<porta	0	-1	-1
<posit	2	0	0
<posit for	1	0	0
<possi	-1	2	-1
<post	-2	-1	2
<post SURGERY	1	-1	-1
<poste	0	0	-2
<pre	-1	-2	-1
<pre op	-2	-1	-1
<preca	-1	-1	0
<pregn	-3	-1	0
<preop	-2	0	0
<preop dx	-2	1	0
<presc	0	-2	-1
<presc for	0	-2	-1
<prese	-1	0	-2
<press	-1	0	0
<presu	-1	0	-2
<prev	-1	-1	1
<preve	-4	-3	-2
<previ	-1	-1	0
<prima	0	0	-1
<prima :	2	0	0
<prima diagn	1	0	0
<princ	-1	0	1
<print	-2	-2	-2
<prior	-1	-2	0
<proba	0	1	-1
<probl :	1	0	0
<proce	2	-2	0
<progr	-1	0	-2
<progr to	-2	1	0
<proli	1	1	-1
<prost	0	-1	0
<prote	-1	0	-2
<prote again	-2	-1	-2
<proto	1	-1	-2
<prove	0	1	0
<provi	-1	1	-1
<provi :	2	0	0
<psa	0	-1	-1
<psa #	1	1	-1
<pt	-1	0	0
<pt #	-1	0	0
<pt :	-1	0	0
<pt asked	-3	0	-1
<pt is	1	-1	0
<pt w	0	-1	0
<pt worri	-2	-2	-1
<pt's	1	-2	0
<pt's KIN	0	-1	1
<pulmo	1	0	-2
<punch	1	0	-1
<pupil	-1	-1	-2
<put	0	1	0
<pvr	2	0	0
<pvr #	2	0	0
<pylor	-1	-1	0
<q	-2	0	0
<q :	-1	0	0
<quali	1	0	0
<query	0	0	-1
<quest	0	-1	-1
<quest :	-1	-2	-1
<quest about	0	-1	-1
<quest of	0	1	-1
<quest on	0	-1	0
<r	0	0	1
<r DRUG	2	0	0
<r SURGERY	1	0	1
<r breas	0	1	0
<r o	-1	0	-2
<radia	2	0	0
<radia for	1	0	0
<radic	0	0	1
<radic SURGERY	-1	0	1
<radio	-1	1	0
<radio for	1	-1	1
<radio think	-1	1	0
<rads	0	0	-1
<rads #	-1	1	0
<raise	-2	0	-1
<raise psa	-2	-2	0
<raise risk	-1	-1	0
<raise the	-1	1	0
<rang	-2	-2	-1
<range	-2	-2	0
<rare	-3	-2	-2
<rarel	-3	0	-1
<rash	1	0	-1
<rathe	0	-2	0
<ray	-2	0	0
<rays	-1	0	0
<re	-2	-1	-1
<re :	-2	-1	-1
<reach	2	0	0
<react	1	0	0
<read	-3	-1	-3
<read about	-2	1	-1
<read as	0	-2	0
<read that	-2	-3	-3
<reade	-1	0	0
<readi	0	0	-1
<readi about	1	-1	-1
<reads	1	-1	-1
<real	1	1	0
<reaso for	1	0	0
<reaso given	0	-1	-1
<reaso to	-1	-3	-1
<reaso you	2	0	0
<reass	-1	-3	1
<recei	0	-2	1
<recen	0	-2	-1
<recep	1	0	-2
<recip	-2	-2	0
<recom	1	0	-1
<recor	0	-1	0
<recor :	0	-1	0
<recov	-1	0	0
<recta	-1	1	0
<recur	-1	0	0
<red	-2	-2	0
<reduc	-1	1	-1
<ref	0	-2	-1
<ref :	0	-2	-1
<refer	-2	0	-2
<refer :	0	0	-2
<refer to	1	2	-2
<regar	0	-2	-1
<regis :	-2	1	0
<relap	2	0	0
<relap of	1	-1	1
<relap remit	2	0	0
<relat	1	0	0
<remai	1	0	2
<remem	-1	-2	-2
<remis	0	0	2
<remis from	-1	0	2
<remit	2	0	0
<remot	0	0	2
<remov	-1	-2	0
<remov for	1	-1	1
<remov the	0	-1	-2
<renal	-1	0	0
<renal mass	0	0	-1
<repea	-2	1	-1
<repla	0	-1	0
<repla for	1	0	0
<reply	-1	-2	-1
<repor	0	-1	-1
<repor :	0	-1	0
<repor as	0	-1	0
<repre	-2	1	-1
<reque	0	-3	0
<reque :	0	-2	1
<requi	-2	-2	-2
<resea	-3	-2	-2
<resid	-3	-2	1
<respo	3	0	0
<resul :	1	0	-1
<retin	-1	-2	-1
<retur	0	-1	1
<revie	0	-1	0
<revie :	1	-1	-1
<revis	2	-1	0
<rhc	2	0	-1
<rheum	0	-1	0
<rheum arthr	-2	-1	-1
<ribs	2	0	1
<rider	-2	0	-1
<right	1	1	0
<right :	-1	0	0
<right breas	0	0	-1
<right mca	2	-1	-2
<rise	0	0	-1
<rise in	0	0	-1
<risk	0	0	-2
<risk :	0	0	-1
<risk for	-1	0	0
<risk of	-2	-1	-1
<risks	-3	-3	-3
<rll	0	1	0
<robot	-1	-1	0
<room	-2	-1	-1
<rough	-2	2	0
<round	0	1	0
<routi	-2	-1	0
<rt	0	-2	-1
<rul	-2	0	1
<rule	0	0	-1
<rule out	0	0	-1
<ruled	-2	-1	-2
<ruled out	-2	-1	-2
<rules	-2	-2	-2
<ruptu	0	0	1
<s p	1	0	0
<said	0	-1	-1
<said the	0	0	-1
<same	1	0	-1
<same as	0	-1	0
<sampl	1	1	-2
<sampl shows	3	0	0
<sarco	0	1	-1
<saw	-1	0	-1
<say	-1	0	0
<say it	0	-1	0
<sayin	-1	1	-2
<says	0	-1	0
<says :	-2	-2	-1
<says that	-2	-1	0
<says the	0	-1	-1
<scalp	1	0	-1
<scan :	0	0	1
<scan and	1	1	0
<scan showe	1	1	0
<scan was	-1	-1	0
<scann	-2	0	-1
<scans	-2	-1	1
<scar	-1	0	1
<scare	-1	-1	0
<schoo	0	-1	0
<scler	1	0	-2
<score	-2	2	-1
<scree	-3	-3	-2
<scree :	-2	-2	-1
<scree for	-2	-1	-2
<scree mammo	0	0	-1
<secon	0	0	-2
<secti	1	1	0
<see	0	0	-1
<see if	1	1	1
<see no	0	-1	-1
<see this	1	0	0
<seein	0	-1	-1
<seen	0	-1	-2
<seen for	2	0	0
<seen in	-2	-2	-1
<seg #	1	-2	0
<seldo	-2	-2	-1
<self	1	-2	-1
<semin	-1	-1	1
<sent	0	0	-1
<sent to	-2	2	0
<separ	0	0	-2
<serio	-1	-2	0
<serop	3	0	0
<serou	0	-1	1
<servi	-2	-1	0
<set	-3	0	-1
<settl	-1	2	-1
<sever	1	0	-1
<shado	0	1	0
<share	-2	0	-2
<share with	-1	-2	-1
<shave	2	0	0
<she	0	-1	0
<she asked	0	-1	-2
<she does	-1	-1	-1
<she had	-3	-1	0
<she has	0	-1	-1
<she is	1	0	-1
<she was	1	0	0
<she'd	-2	-2	-1
<she's	-1	0	0
<sheet	-1	-1	-1
<sheet says	-2	-1	0
<short	1	-1	0
<shoul	1	-1	-1
<show	0	0	-1
<show no	-2	0	-1
<showe	0	0	-1
<showe a	1	1	0
<showe no	-2	0	0
<shown	2	0	0
<shows	2	0	0
<shows a	0	-1	0
<shows no	-3	-1	0
<shows that	2	-1	0
<shows the	1	0	0
<side	0	-1	-1
<sided	0	0	-2
<sigmo	0	1	1
<sign	-1	0	0
<sign of	-1	0	0
<signa	0	-1	1
<signi	-2	0	0
<signs	-3	-1	-1
<signs of	-1	-1	-2
<simpl	-2	-1	0
<simpl cysts	-2	0	0
<since	1	0	2
<since MONTH	1	0	0
<since YEAR	1	0	-2
<since the	1	0	2
<since your	0	0	1
<singl	1	0	0
<siste	-2	-1	-2
<site	0	1	0
<situ	-1	-1	0
<six	-3	-1	1
<six month	-2	-1	-1
<six years	-1	0	2
<size	0	-1	-1
<skin	1	0	-2
<skin cance	0	-1	0
<skin check	1	0	-1
<sleep	-3	-2	-2
<sligh	-1	-1	-1
<sligh raise	0	-1	0
<slip	-1	-1	-1
<slow	1	1	0
<slow blood	2	-1	0
<small	0	0	-1
<small bowel	2	0	0
<smear	0	-1	-2
<smoke	-2	0	-2
<smoki	-3	-2	-3
<so :	1	0	0
<so i	0	0	-1
<so it	1	-2	-2
<so it's	-1	-2	-1
<so no	0	-1	-1
<so not	0	-1	-1
<so the	-1	-2	-1
<so there	-2	-2	-2
<so this	2	0	0
<so we	2	0	0
<so you	0	-1	0
<so your	1	-1	0
<solid	-1	2	-1
<solit	0	2	0
<some	-1	-1	-1
<some peopl	-1	-1	0
<someo	0	-3	-1
<someo with	1	-1	0
<somet	-3	1	-1
<son's	-3	-3	-1
<sorry	-1	-2	-1
<sorry to	0	-1	0
<speak	-1	-2	-2
<speci	0	-1	-1
<speci :	1	-1	0
<spicu	0	1	0
<spina	2	0	0
<spine	0	1	0
<spitz	2	1	-1
<splee	2	1	0
<spoke	-2	0	0
<spot	0	0	-1
<spot is	-2	1	0
<spot on	1	0	-2
<spots	0	0	-1
<sprea	0	-1	-1
<sprin	0	0	1
<stabl	2	0	-2
<stage	2	-1	0
<stagi	1	-2	-2
<stain	0	-2	-2
<stand	0	0	-1
<start	3	0	-1
<start DRUG	1	0	0
<state	0	-2	-2
<stay	1	0	1
<steno	0	-1	0
<stiff	0	-1	0
<still	1	0	1
<stoma	-2	-1	0
<stoma cance	-1	0	-2
<stool	0	2	0
<stop	0	-2	0
<stopp	-1	-2	0
<strai	1	0	-1
<stres	0	1	0
<stric	0	0	-1
<strok	-1	-1	-3
<strok and	-1	-1	0
<strok or	-1	-1	0
<stron	0	1	0
<stude	0	-2	-1
<studi	-1	-1	-1
<study	-1	-2	-2
<study :	-2	-1	-2
<study of	0	-1	0
<subar	-1	0	2
<submi	-1	0	-1
<subun	-2	-1	-1
<sugar	-1	0	-2
<sugge	-2	0	-1
<sugge of	-1	2	0
<summa :	3	0	0
<sun	-2	-2	-2
<super	-2	-1	2
<suppl	2	0	0
<suppo	1	-2	-1
<sure	1	1	0
<sure that	1	1	0
<surve	-1	0	0
<survi	-2	0	2
<suspe	-1	1	-1
<suspi	-2	2	-1
<suspi for	-1	1	0
<suspi of	0	0	-1
<suv	0	1	0
<suv #	0	1	0
<sweat	1	-1	0
<swell	2	-1	0
<swoll	-1	1	0
<sx	-2	0	0
<sympt	1	-2	-1
<syndr	-1	0	-1
<syste	-1	1	0
<syste scler	1	1	0
<t #	-1	1	1
<t for	2	-1	-1
<table	0	-1	-1
<take	2	-2	0
<taken	0	-1	0
<taken out	1	-1	1
<takin	2	-1	0
<takot	2	-1	0
<talk	-1	-2	-1
<talk about	0	-1	-1
<talks	-3	-2	-2
<tb	-3	-1	0
<teach	-1	-1	-1
<team	0	0	-2
<tell	1	2	-1
<tell us	0	0	-1
<tells	0	-1	-1
<templ	-2	-1	0
<tempo	0	1	-1
<ten	0	0	1
<ten years	0	-1	2
<term	1	0	0
<termi	1	0	0
<test	-1	0	-1
<test :	-1	-2	0
<test for	-1	0	0
<test is	-1	-2	-1
<test looks	-2	-1	-1
<test to	-1	0	0
<test was	-1	0	0
<teste	-3	-1	-2
<testi	-2	0	0
<testi for	-2	-2	-2
<tests	-1	-1	-2
<text	0	-1	-1
<than	1	0	-1
<than #	0	-1	-1
<thank	-1	-1	-2
<thank for	-1	-1	-1
<thank you	0	-1	-1
<that a	-1	0	-2
<that he	-2	-1	-1
<that i	1	0	0
<that is	0	1	0
<that it	0	1	0
<that it's	0	-1	-1
<that means	-2	1	0
<that of	-2	0	0
<that the	0	-1	0
<that there	0	-1	-1
<that was	0	-1	-1
<that we	0	1	-1
<that you	0	-2	0
<that your	1	-1	0
<that'	-1	1	-1
<the DRUG	2	0	0
<the YEAR	-2	-1	0
<the above	1	0	0
<the baby	0	-2	0
<the biops	0	0	1
<the blood	1	1	0
<the bone	1	0	0
<the cause	1	-1	0
<the chanc	-1	-1	-1
<the chang	0	0	-1
<the code	-1	-1	-1
<the colon	2	1	-1
<the consu	0	-1	0
<the ct	0	-1	0
<the day	-1	0	0
<the diagn	1	0	0
<the docto	-3	0	-1
<the drug	0	-1	-1
<the entry	-1	-1	-1
<the eye	0	1	0
<the famil	-1	0	0
<the first	1	0	0
<the form	0	-2	0
<the gene	2	0	0
<the gland	1	0	1
<the heart	1	-1	-3
<the insur	-2	0	0
<the kidne	2	0	0
<the lab	-1	0	0
<the leafl	-1	-2	-1
<the left	1	1	0
<the leg	0	0	1
<the lette	0	-1	-2
<the list	-1	1	-1
<the liver	1	-1	-1
<the lump	2	-1	-1
<the lung	0	-1	0
<the marro	1	0	0
<the mdt	-1	0	0
<the mole	2	1	-1
<the mri	-1	0	0
<the neuro	0	2	0
<the new	0	1	1
<the next	-2	0	-1
<the nodul	0	-1	0
<the odds	0	0	-1
<the one	0	-1	0
<the other	-2	0	0
<the outsi	-2	0	-1
<the panel	-1	-1	-1
<the patho	1	1	0
<the patie	0	0	1
<the patte	0	-1	0
<the phone	0	0	1
<the pictu	-1	1	0
<the quest	1	1	0
<the radio	-1	1	-1
<the rash	1	0	-1
<the reaso	2	0	0
<the repor	1	0	0
<the risk	-2	-2	-1
<the same	0	0	-1
<the sampl	1	0	-1
<the scan	1	0	0
<the scar	0	-1	1
<the secon	1	0	0
<the shado	0	1	0
<the smear	0	-1	-1
<the spot	2	0	-1
<the study	-2	0	0
<the swell	1	-1	0
<the team	2	0	0
<the test	-3	-1	-2
<the tests	2	-2	-1
<the two	0	1	-1
<the ultra	-1	1	0
<the virus	0	-1	0
<the ward	-1	0	-1
<the word	0	-1	0
<the words	-2	-1	0
<their	0	-1	-1
<them	1	-1	0
<then	0	0	-1
<thera	-2	-2	-2
<thera for	-1	-1	-1
<there	-1	0	-1
<there are	-3	1	-1
<there no	-1	-1	0
<there nothi	-1	-1	0
<there was	1	0	-1
<these	0	2	0
<these are	0	0	-1
<these turn	0	1	0
<they are	1	0	-1
<they found	2	0	0
<they have	-2	-1	0
<they said	1	1	0
<they took	0	0	1
<they'	-3	-1	0
<thick	0	2	-1
<thigh	-1	-1	-1
<thing	-2	0	-1
<think	-1	2	0
<think of	-2	2	-2
<think this	-2	0	0
<think you	-2	1	0
<third	0	-1	-1
<thirt	-1	1	-1
<this	1	0	0
<this MONTH	0	2	0
<this as	0	1	0
<this does	-1	-2	-1
<this gentl	1	-1	0
<this is	1	0	0
<this isn't	-3	-2	0
<this kind	0	0	-1
<this lady	-1	0	1
<this man	1	1	0
<this means	0	-1	0
<this medic	-1	-1	0
<this patie	1	0	1
<this resul	1	1	0
<this test	-2	-2	0
<this was	0	-2	0
<this year	1	0	-1
<those	1	-2	-2
<those of	1	0	0
<thoug	0	-1	-1
<thoug to	-1	-2	-1
<three	-1	0	0
<three vesse	3	0	0
<throu	0	0	-1
<thurs	1	0	0
<thus	0	-1	0
<thymi	-2	0	-1
<thymo	1	1	0
<thyro	0	-1	-1
<thyro nodul	-1	0	0
<tick	-2	-1	2
<ticke	0	-2	0
<time	-1	-1	1
<tired	-1	0	-1
<tissu	-1	-1	0
<title	0	0	-1
<title :	1	0	-1
<to #	0	1	0
<to :	0	1	0
<to a	0	0	-1
<to be	0	1	-1
<to check	-1	1	-2
<to do	0	0	-1
<to exclu	-2	1	0
<to find	-2	0	0
<to follo	0	-2	0
<to have	0	-1	-2
<to hear	0	-1	-1
<to know	-1	0	2
<to peopl	-2	-1	-2
<to preve	-2	-1	-1
<to remov	1	0	0
<to say	-2	0	1
<to see	0	1	0
<to sugge	-1	-2	0
<to tell	2	1	0
<to treat	1	0	-1
<to write	1	0	-1
<to you	1	0	0
<to your	-2	0	0
<today	0	0	-1
<toget	1	1	0
<toget with	1	0	0
<told	1	0	0
<told at	-1	0	-1
<told her	0	1	0
<told him	1	2	-1
<told me	0	0	-1
<told of	0	1	-1
<told she	-2	0	-1
<told that	1	-1	0
<told the	0	0	-1
<told us	-2	-1	1
<tonsi	2	0	0
<too	-1	1	-2
<took	1	0	0
<took out	2	0	-1
<top	0	1	1
<top of	1	2	0
<topic	-2	-2	-2
<topic :	-2	-2	-1
<towar	0	2	-1
<trace	0	-2	0
<tract	1	-1	-1
<trans	0	0	1
<trans for	1	0	1
<trans to	0	-1	-1
<trave	-2	-2	-3
<treat :	0	0	1
<treat as	1	1	0
<treat for	0	-1	0
<treat of	2	-1	0
<treat this	1	1	0
<tremo	-2	-2	-1
<triag	-2	-1	0
<trial	-1	-1	-1
<tripl	2	1	0
<tripl vesse	2	0	-1
<triso	-2	0	0
<triso #	-2	0	0
<tubul	-1	0	0
<tubul adeno	0	0	-1
<tumor	1	-1	0
<tumou	0	0	-1
<tumou and	-2	-1	-1
<turn	-2	0	-1
<turn into	-1	-2	-1
<turn out	-1	2	0
<turne	1	-2	0
<turne out	2	-3	-1
<turns	-2	-2	-1
<twelv	0	0	1
<twice	1	-2	-2
<twin	-1	-1	-2
<two KIN	-1	0	0
<two of	1	-1	1
<two week	-2	1	-1
<two years	0	-1	0
<tx	-1	-1	2
<type	1	0	0
<type #	1	0	0
<type :	1	0	0
<type of	2	0	-2
<typed	-3	0	-1
<typic	1	0	0
<typic of	1	-1	0
<u	-2	1	1
<ulcer	1	-1	-1
<ulcer colit	-1	0	0
<ultra	-2	-1	-2
<ultra every	-1	-2	0
<uncha	0	0	-1
<uncle	-1	-1	-1
<under	1	0	0
<under :	2	0	0
<under treat	0	0	-1
<unexp	0	-2	-1
<unfor	3	-2	0
<unit	0	-1	-1
<unlik	-3	-2	-1
<unrup	3	-1	0
<until	-2	3	0
<untre	-3	-2	0
<up	0	-1	0
<up to	-1	-1	0
<updat	0	-1	-2
<upgra	-2	-1	-1
<upgra to	-2	-1	-1
<upper	1	1	-2
<uptak	-1	0	0
<urgen	-1	2	-2
<urine	1	1	0
<urolo	0	1	-1
<us	-2	0	0
<us :	0	0	-1
<us about	0	-2	0
<us if	0	1	0
<us your	0	0	-2
<use	-1	0	0
<used	-3	-3	-2
<used for	-3	-2	-1
<used in	-4	-1	-2
<used to	-2	-1	0
<usual	1	0	0
<uteru	1	0	1
<v	1	1	-1
<v #	1	1	0
<vacci	-4	-2	-1
<vacci prote	-1	-1	-1
<value	0	-1	-1
<valve	-1	-1	0
<varia	0	-2	-1
<varic	2	0	0
<vascu	0	0	-2
<vascu demen	1	-1	-1
<very	-1	0	0
<vesse	1	-1	-1
<vet	-2	-1	-1
<view	1	0	-1
<virus	-1	-1	-1
<visit :	0	1	0
<volun	-2	-2	-2
<vs	0	1	0
<vulva	1	-1	0
<w	0	0	-1
<waiti	0	0	-1
<walk	-1	1	-1
<walki	-1	0	-1
<wall	0	1	-1
<want	-2	2	0
<want to	0	2	0
<wants	0	0	1
<wants to	-1	1	1
<ward	-1	-1	-2
<warni	-1	-1	-1
<was	-2	-2	0
<was a	1	-1	0
<was clear	-2	0	1
<was diagn	1	0	-1
<was done	0	-1	-1
<was for	-1	-1	-1
<was found	-1	0	-1
<was given	-1	0	0
<was in	0	0	2
<was just	0	0	-1
<was never	-2	-1	1
<was not	1	0	-2
<wasn'	-2	-2	-1
<watch	0	-2	-1
<way	-2	0	-2
<we	0	0	-1
<we are	-1	2	0
<we call	1	0	0
<we can	-2	-1	-1
<we can't	-1	1	-1
<we check	-2	-2	-1
<we did	1	-2	-1
<we discu	0	-1	0
<we do	0	0	-1
<we don't	-3	-1	0
<we found	1	-1	0
<we had	-2	-1	-1
<we looke	-3	-2	-1
<we must	-1	2	0
<we need	-1	2	0
<we said	1	0	0
<we think	1	1	0
<we took	2	-2	0
<we treat	1	-2	-1
<we want	0	1	0
<we will	1	-1	0
<we'd	1	1	1
<we're	-1	2	0
<we've	0	0	-2
<weak	-1	1	-2
<weakn	-2	-2	-2
<week	2	0	-1
<weekl	3	0	0
<weeks	1	1	0
<weeks AGO	2	0	-1
<weigh loss	-2	0	-1
<well	-2	1	0
<well and	-1	-1	0
<well be	0	2	0
<well with	-2	-1	0
<went	0	1	0
<were	-2	-1	0
<were in	1	1	-1
<were seen	0	0	-1
<were treat	0	0	1
<were worri	0	0	-1
<what	0	0	-1
<what i	2	-1	0
<what is	-3	-2	-2
<what it	1	1	0
<what the	0	-1	0
<what this	-1	0	0
<what was	0	-1	1
<what we	2	0	0
<what you	1	-1	0
<when	0	-2	0
<when i	1	0	1
<when you	0	0	1
<wheth	0	1	-1
<wheth it	-3	0	0
<wheth the	1	-2	-1
<wheth this	-1	2	0
<which is	1	0	0
<which the	-2	1	0
<while	1	0	-1
<white	-2	1	-1
<who	-2	-1	-2
<who has	-2	-1	-1
<who is	-2	-1	-1
<who's	-2	-2	0
<who's on	-1	-1	-2
<whole	1	1	-1
<whom	-1	-1	-1
<whose	-2	0	0
<whose KIN	-2	-1	0
<why	1	0	0
<why :	1	1	0
<why it	-1	0	-1
<why the	0	-1	1
<why you	1	0	0
<wide	0	1	1
<wides	-1	0	-1
<will	0	0	-2
<will be	-2	0	0
<will get	-2	-1	-1
<will not	-2	0	-1
<with a	0	0	-1
<with cance	0	0	-1
<with no	-2	0	1
<with the	0	1	0
<with this	1	1	0
<with your	1	1	0
<withi	-1	2	0
<withi #	-2	1	0
<witho	-1	0	0
<wk	1	1	-1
<wks	1	1	-1
<wks AGO	1	-1	-1
<woman	-1	-1	-2
<women	-2	-1	-2
<women with	-2	-2	-1
<won't	1	-2	-2
<words	0	-1	0
<work	1	-2	-1
<work up	-2	-1	0
<worke	-2	-2	-2
<worki	-3	3	0
<works	1	-1	-1
<worri	-3	0	-2
<worri about	-1	1	0
<worri for	-1	1	0
<worri re	0	1	-1
<worri this	-1	0	0
<worry	-3	0	-2
<worry :	-3	0	-2
<worry about	0	-1	-1
<worry for	0	3	0
<would	-1	-1	0
<write	0	0	-2
<writt	-1	-2	1
<wrong	-2	-1	-2
<wrote	-1	-1	0
<wrote :	1	0	0
<wrote that	0	-1	-2
<ww	0	1	-1
<x	-1	0	0
<x ray	-2	0	0
<y	-1	-2	1
<y o	0	-1	0
<year	-1	0	1
<year #	-1	-2	0
<year old	1	0	0
<yearl	-2	-3	-1
<years	-2	-1	3
<years AGO	-1	-1	0
<years after	-1	0	1
<years on	-2	0	2
<years out	-2	0	1
<years since	-1	0	2
<yes	0	0	2
<yes :	0	0	1
<yet	-1	3	0
<yo	2	0	0
<you :	-2	-1	1
<you MONTH	-3	1	-1
<you are	1	0	1
<you asked	1	-2	-1
<you came	1	-1	-1
<you can	1	-1	-1
<you did	-1	0	0
<you do	0	0	-1
<you don't	-3	-2	-1
<you ever	-1	-1	0
<you for	0	-2	0
<you had	0	0	1
<you have	1	-1	0
<you in	-1	-1	-2
<you know	-2	-1	0
<you menti	2	-2	0
<you on	0	1	0
<you take	2	0	0
<you that	0	-1	-1
<you told	0	-1	1
<you will	0	-1	-1
<you wrote	-1	0	0
<you'd	-3	-3	0
<you'l	-1	-1	-1
<you'r	0	-1	0
<you'v	0	-2	0
<you'v had	-1	0	0
<young	0	-1	-2
<your AGO	-2	1	0
<your KIN	0	-1	-1
<your SURGERY	0	0	1
<your age	-2	0	-1
<your aunt'	0	-1	-1
<your baby	2	0	0
<your back	1	0	0
<your biops	0	-1	0
<your broth	-1	-1	0
<your case	2	0	0
<your chanc	0	-1	-1
<your chart	0	0	1
<your child	-2	-1	-2
<your cousi	-2	-1	-1
<your exam	-1	-1	-1
<your famil	-2	-1	-1
<your fathe	-2	0	-1
<your frien	-1	-1	0
<your gp	-2	0	0
<your heart	0	0	2
<your kidne	1	0	0
<your last	0	0	1
<your late	-2	0	0
<your lette	0	-1	0
<your mothe	-2	-1	-1
<your own	0	-1	0
<your recor	1	0	0
<your risk	-1	-1	-1
<your scan	1	1	0
<your siste	-1	0	-1
<your treat	1	0	0
<your ultra	-1	0	0
<yours	2	-1	0
<yours is	2	0	0
<yr	-2	-1	1
<yrs	-2	0	2
<z	-1	-1	0
<z #	0	0	1
<zoled	2	0	0
<☐	-1	-1	-2
>!	0	0	-1
>#	1	0	0
># (	0	1	1
># )	2	0	0
># :	0	0	-1
># ;	-1	0	0
># DRUG	0	0	1
># MONTH	0	0	-2
># SURGERY	0	0	1
># YEAR	0	0	1
># a	2	0	1
># after	-1	-1	-1
># at	0	-1	0
># b	2	0	0
># ca	2	0	0
># cm	2	0	0
># cores	2	0	0
># cycle	0	0	-1
># d	1	0	-2
># day	-1	0	-2
># days	1	1	0
># del	1	0	0
># disch	0	0	1
># doesn	0	-1	-1
># e	1	0	0
># for	0	0	-1
># g	3	0	0
># gy	0	0	1
># h	2	0	-1
># her	1	0	0
># in	-2	0	0
># is	0	-1	-2
># kg	2	0	0
># last	2	0	-1
># level	-2	-2	-1
># low	-1	-2	0
># m	2	-1	0
># mg	2	0	0
># mm	2	0	0
># mo	1	-1	1
># month	1	0	2
># mutat	1	0	0
># n	1	1	0
># nd	2	0	0
># neg	1	-1	-1
># no	0	0	1
># not	-1	-2	-1
># now	-2	0	2
># of	2	0	-1
># off	0	0	2
># on	2	0	0
># pm	-2	-1	-1
># posit	2	0	0
># pt	1	0	0
># r	2	0	-1
># root	2	0	0
># so	1	0	1
># st	-1	1	-1
># stage	1	0	0
># t	2	0	-1
># th	0	0	-2
># to	0	-2	-1
># w	1	0	0
># weeks	1	0	0
># with	1	0	0
># wk	1	0	0
># wks	1	1	-1
># women	-2	0	-1
># years	-1	-1	0
># yr	-3	-1	0
># yrs	0	0	2
>'	-1	-2	2
>' #	-1	0	2
>( #	0	0	-1
>( KIN	-1	0	-1
>( MONTH	0	-1	0
>( SURGERY	-1	0	2
>( YEAR	0	0	2
>( a	0	-2	-2
>( age	0	0	2
>( biops	-1	-1	-1
>( pt	-1	1	1
>( t	1	0	1
>( z	-2	0	0
>) #	0	-1	0
>) :	-3	-1	0
>) ;	0	0	-2
>) ?	-3	0	0
>) KIN	1	0	-2
>) YEAR	0	0	1
>) and	1	-1	0
>) has	0	-1	0
>) is	2	-2	-1
>) no	-1	0	0
>) not	-2	-1	0
>) on	2	0	-1
>:	-2	-2	-2
>: #	-2	1	-1
>: DRUG	1	0	0
>: low	-1	-3	-1
>: n	-2	-2	-2
>: no	-1	-1	-1
>: none	-2	-1	-2
>: not	-3	-1	-2
>: yes	0	0	2
>: your	2	0	0
>;	-1	0	0
>; #	0	-1	0
>; DRUG	2	0	0
>; KIN	0	0	1
>; SURGERY	1	2	0
>; a	0	1	0
>; biops	-1	0	0
>; ct	0	0	-1
>; disch	0	0	1
>; expla	-2	-2	0
>; he	-1	-1	-1
>; her	-1	-1	0
>; i	-1	-1	-1
>; it	0	0	-1
>; it's	-1	-1	-1
>; mri	-1	0	0
>; neuro	0	0	-1
>; no	0	-1	0
>; not	0	-1	0
>; nothi	1	0	-1
>; now	0	-1	1
>; pt	0	0	-2
>; surve	0	0	1
>; that	0	-1	0
>; the	-1	0	-1
>; there	1	-1	0
>; this	-3	-1	0
>; yearl	-2	-1	1
>; you	-2	-1	-2
>; your	-2	0	-1
>; yours	-1	-1	0
>>!	-2	-2	0
>>! ^	-2	-1	0
>># #	0	0	-2
>># # ^	-1	0	-1
>># ^	-3	-3	-1
>># a	0	0	1
>># b	-1	0	2
>># b #	-1	0	1
>># cm	2	0	1
>># cm ^	3	0	-1
>># mm	2	0	0
>># mm ^	0	0	-2
>># s	-2	-1	1
>># yrs	1	0	1
>>'	-1	-1	1
>>' #	-1	0	2
>>(	0	-1	0
>>( KIN	-1	0	-1
>>( SURGERY	-1	0	2
>>( YEAR	0	0	2
>>( age	0	0	2
>>( age #	0	0	2
>>( biops	-1	-2	-1
>>( t	1	0	1
>>( t #	1	0	1
>>( z	-2	0	0
>>( z #	-2	0	0
>>)	-1	-2	0
>>) ^	0	-2	0
>>:	-1	-1	-1
>>: #	-2	0	-2
>>: low	-1	-3	-1
>>: no	0	0	-3
>>: no ^	-1	0	-2
>>: none	-2	-1	-1
>>: none ^	0	0	-1
>>: yes	0	0	2
>>: your	2	0	0
>>;	-1	0	0
>>; #	0	-1	-1
>>; DRUG	2	0	0
>>; KIN	0	0	1
>>; SURGERY	2	0	0
>>; no	-1	-3	-3
>>; not	0	-1	0
>>; that	-2	-2	-1
>>; the	-1	0	-1
>>; this	-2	-1	0
>>; you	-2	-1	-1
>>; your	-2	-2	-1
>>?	-1	0	0
>>? ?	-1	-1	-2
>>? ? ^	-1	-1	-1
>>? ^	-1	0	0
>>DRUG	3	0	1
>>KIN	-2	-1	-1
>>KIN ^	0	-2	0
>>MONTH	-2	0	0
>>MONTH YEAR	-1	0	1
>>MONTH YEAR ^	1	0	0
>>MONTH be	-1	1	0
>>SURGERY	-1	0	3
>>SURGERY #	2	0	0
>>SURGERY YEAR	0	1	0
>>SURGERY YEAR ^	0	1	-1
>>SURGERY ^	-2	0	2
>>SURGERY and	-1	0	1
>>YEAR	0	0	3
>>YEAR (	0	0	2
>>YEAR DRUG	-1	0	-1
>>YEAR SURGERY	-1	0	0
>>YEAR SURGERY ^	1	1	-2
>>YEAR ^	1	0	0
>>YEAR cured	0	0	2
>>YEAR disch	0	0	1
>>YEAR r	0	0	1
>>YEAR treat	0	1	1
>>a	0	-1	-2
>>about	0	1	0
>>about #	0	1	0
>>achr	2	0	-1
>>activ	0	-1	-1
>>after	0	-1	-1
>>again	0	-1	-1
>>age	-1	0	0
>>age #	-1	0	0
>>age # (	0	0	1
>>age # ^	1	-2	-2
>>aged	0	0	1
>>aged #	0	0	1
>>also	1	1	-1
>>an	-1	-1	-1
>>and a	-1	-1	-1
>>and does	-2	0	1
>>and does not	-1	0	0
>>and for	0	-1	-1
>>and have	0	1	-1
>>and he	-1	0	0
>>and i	-2	0	0
>>and i'm	-1	-1	-2
>>and is	3	0	-1
>>and it	-1	-1	0
>>and kidne	-1	0	0
>>and lymph	-2	-1	-1
>>and needs	0	-1	-1
>>and no	0	0	-2
>>and not	2	0	0
>>and now	-2	-1	-1
>>and some	1	0	0
>>and that	1	0	0
>>and the	0	0	-2
>>and there	1	0	0
>>and we	1	0	1
>>and will	0	-1	0
>>and will not	-1	0	0
>>and you	-1	-2	0
>>and your	-1	0	-1
>>are	0	0	-1
>>are not	-2	0	0
>>as	-2	0	0
>>as a	-2	-1	2
>>as a child	0	0	1
>>as the	-1	0	-1
>>as well	0	-1	-1
>>at	-1	0	0
>>at #	-2	0	0
>>at # ^	0	0	-1
>>at # and	-1	0	-1
>>at # doesn	0	-1	-1
>>at age	1	0	1
>>at age #	1	0	1
>>at l	3	0	0
>>at l #	3	0	0
>>at the	0	0	-2
>>at this	0	0	-1
>>ava	1	0	0
>>ava #	1	0	0
>>await	0	1	-1
>>back	1	-2	1
>>becau	-2	0	0
>>becau of	-1	-1	0
>>befor	-3	1	-1
>>binet	1	0	0
>>binet a	1	0	0
>>biops	0	2	0
>>braf	2	0	0
>>bresl	2	0	0
>>bresl #	2	0	0
>>bresl # mm	2	0	0
>>bulba	2	0	0
>>bulba onset	2	0	0
>>bulba onset ^	2	0	0
>>but	-1	1	0
>>but the	0	-3	-1
>>bx	0	1	0
>>by	-2	0	-1
>>came	-2	-2	-2
>>came back	-1	-1	-2
>>can	1	0	-2
>>can be	0	0	-1
>>can look	-1	2	0
>>can't	0	2	0
>>can't be	0	2	0
>>cance	-2	-1	-1
>>cance ^	-2	-1	-1
>>cance and	-1	0	-1
>>canno	0	1	-1
>>canno be	0	1	-1
>>cardi	0	0	-1
>>cell	-1	-1	-1
>>child pugh	0	0	-1
>>comin	0	1	-1
>>compl	0	-1	1
>>compr	2	0	0
>>confi	3	-1	0
>>consi	-2	-3	0
>>count	0	0	-1
>>ct #	1	0	0
>>ct # n	0	1	0
>>cured	0	0	2
>>cut	-1	0	1
>>cycle	2	0	0
>>d	0	-2	-1
>>deep	2	0	0
>>diagn	0	-1	-1
>>diagn ^	2	0	0
>>did	1	-1	-1
>>disea	-1	0	2
>>do	-1	-1	-1
>>do i	-1	-1	-1
>>does	2	0	-1
>>does not	1	-1	0
>>doesn	1	-1	0
>>due	2	0	0
>>due to	2	0	0
>>dx	-1	-1	0
>>dx #	-1	-1	0
>>early	-1	-2	-2
>>early ^	-1	-2	-2
>>ef	3	0	-1
>>ef #	3	0	-1
>>ef # ^	2	0	0
>>egfr	2	0	0
>>egfr #	1	0	0
>>enter	-1	-1	-1
>>enter in	-1	-1	-1
>>epile	-2	-1	0
>>er	3	0	0
>>exclu	-2	-3	-2
>>exclu ^	-3	-1	-1
>>exclu by	-1	-1	0
>>expla	2	-1	-1
>>exten	2	0	-1
>>exten to	1	0	0
>>f	0	-1	1
>>favor	-1	2	0
>>favou	0	2	0
>>featu	0	-1	0
>>featu ^	-1	-1	0
>>figo	1	0	0
>>figo #	2	0	0
>>first	0	0	-1
>>flare	1	-1	0
>>follo	0	-2	1
>>follo up	-1	-2	1
>>for	1	0	0
>>for which	2	0	0
>>found	0	0	-2
>>from a	-1	1	1
>>from the	0	0	-1
>>g	2	0	0
>>g #	2	0	0
>>germ	0	0	1
>>germ cell	0	0	1
>>given	0	-2	-2
>>gleas	1	0	0
>>gleas #	1	0	0
>>gleas # #	2	0	0
>>gr	2	0	-1
>>gr #	2	0	-1
>>had	0	-2	0
>>had been	-1	0	0
>>has	1	0	1
>>has been	-1	-3	0
>>has come back	1	0	0
>>has not	1	1	0
>>has not been	0	1	0
>>has sprea	2	0	0
>>has to	0	3	0
>>has to be	0	3	0
>>have	1	-1	-1
>>heart	-2	0	-3
>>heart attac	-2	0	-2
>>her	1	1	0
>>here	-1	0	1
>>high	1	0	-1
>>high risk	1	1	0
>>histo	0	1	0
>>i	0	-1	1
>>ident	-2	-1	-1
>>idh	3	0	0
>>idh wildt	1	0	0
>>igg	1	0	0
>>in #	0	0	-2
>>in # of	2	0	0
>>in KIN	-2	0	-1
>>in MONTH	0	0	-1
>>in MONTH YEAR	-1	0	2
>>in MONTH ^	0	-1	-2
>>in YEAR	-2	0	2
>>in YEAR ^	-2	0	2
>>in YEAR and	-1	0	-1
>>in a	0	0	-1
>>in any	-2	0	0
>>in any of	-1	0	0
>>in child	0	0	1
>>in first	0	-1	0
>>in it	1	-1	0
>>in it ^	0	-1	0
>>in peopl	-2	-1	-1
>>in the	0	-1	-1
>>in the last	-3	0	0
>>in this	0	-1	-1
>>in women	-2	0	-1
>>in your	0	0	-1
>>in your KIN	-1	0	-1
>>invad	1	0	0
>>is a	-2	0	0
>>is a real	0	2	0
>>is exclu	-2	-1	0
>>is found	-1	0	-1
>>is in	1	-1	1
>>is likel	0	2	0
>>is not	1	-2	-1
>>is on	0	1	0
>>is one	0	2	0
>>is one of	-1	1	0
>>is possi	0	2	0
>>is possi ;	0	1	0
>>is possi and	0	1	0
>>is the	0	1	0
>>is the leadi	-1	2	0
>>is there	-1	0	-1
>>is unlik	-1	-1	0
>>is very	-2	-2	-1
>>is very unlik	-1	0	-1
>>is what	-1	1	-1
>>isn't	-1	-2	-2
>>it	0	-1	-2
>>jak	1	0	0
>>jak #	1	0	0
>>l	1	0	2
>>l #	1	0	0
>>l # #	1	0	0
>>l YEAR	-2	0	2
>>l calf	1	0	-1
>>last	0	-1	-1
>>later	-2	-1	-2
>>left	3	0	-2
>>less	-1	3	0
>>less likel	0	1	0
>>like	0	-3	-2
>>likel	-1	2	0
>>likel ;	-1	2	0
>>lymph	-3	-2	-2
>>macro	2	0	0
>>maint	1	0	-1
>>makes	0	-1	1
>>margi	2	0	0
>>mdt	-1	1	-1
>>metas	1	0	0
>>mets	-1	-1	-2
>>mild	3	0	-1
>>moder	2	0	-1
>>moder ^	2	0	0
>>most	1	1	-1
>>must	0	2	0
>>must be	0	2	0
>>must be consi	0	1	0
>>must be exclu	0	1	0
>>my	-1	-1	-1
>>myelo	-3	0	-2
>>n	-2	-2	-3
>>n ^	-2	-2	-2
>>needs	1	2	-1
>>nephr	1	0	-1
>>nephr ^	0	1	0
>>nephr class	3	0	0
>>nephr class iv	3	0	0
>>new	1	-1	-1
>>no	0	-2	-2
>>no ^	-3	-1	-4
>>none	-2	-2	-2
>>nor	-2	0	-1
>>nor a	-1	-1	-1
>>not	-3	-1	-3
>>not a	-2	-1	-1
>>not exclu	0	2	0
>>not exclu ^	1	1	0
>>not havin	1	0	0
>>not havin achie	1	0	0
>>not prese	0	-1	-1
>>not seen	-3	-2	-1
>>not seen ^	-2	-1	-1
>>not suppo	-3	-2	-2
>>not suppo ^	-3	-2	-2
>>not suspe	-1	-2	-1
>>not suspe ^	-1	-2	-1
>>noted	-2	-2	0
>>noted ^	-1	-1	-1
>>now	2	-1	-1
>>now #	2	0	-1
>>now ^	-2	-1	-2
>>nurse	-2	-3	-2
>>of	0	0	1
>>of YEAR	-2	0	2
>>of any	-1	-1	-1
>>of the	2	0	0
>>of the right	2	0	0
>>off	0	-1	1
>>often	0	-2	-2
>>on #	0	-1	-1
>>on DRUG	2	0	0
>>on ct	-1	-2	-1
>>on the	0	-1	0
>>on the #	0	-1	-1
>>on your	-2	-1	1
>>only	0	-1	-2
>>onset	1	0	1
>>op	1	-1	-1
>>or	-1	0	-1
>>or a	-1	1	0
>>or any	-1	-1	0
>>or any other	-1	-1	0
>>or heart	0	0	-1
>>or lymph	-1	-1	-1
>>or lymph ^	-2	-1	0
>>or metas	-1	-1	-1
>>or other	-2	-2	-1
>>or strok	0	-1	-1
>>or strok ^	-1	0	0
>>origi	2	0	0
>>origi ^	2	0	0
>>over	-1	0	0
>>over a	-1	-1	0
>>over a lifet	-1	-1	0
>>p	1	0	0
>>p #	1	0	0
>>pathw	-3	0	0
>>pathw ^	-1	1	-1
>>patie	0	-1	0
>>pd	2	0	0
>>per	0	-2	-1
>>per #	-2	-2	-1
>>phase	1	0	0
>>plaqu	1	-1	-1
>>pleas	0	-1	0
>>post	0	-1	-1
>>pre	-1	-2	0
>>progr	2	0	0
>>pt	1	0	0
>>pt #	2	0	0
>>pt # a	0	0	1
>>pt # b	1	0	0
>>pt # n	1	0	0
>>r	0	0	2
>>rai	1	0	0
>>raise	-2	-2	-2
>>refer	0	0	-1
>>rehab	-3	-2	0
>>relap	1	-1	-2
>>remai	0	1	1
>>remov	0	0	2
>>remov YEAR	-1	0	2
>>remov in	0	-1	0
>>repai	-1	-1	1
>>right	2	0	-1
>>rt	1	0	0
>>ruled	0	-1	-1
>>ruled out	0	-1	-1
>>s p	0	0	1
>>scree	0	-2	-2
>>seen	-1	-2	-1
>>seen ^	-2	-2	-1
>>seg	2	0	0
>>serop	2	0	-1
>>sever	1	0	0
>>she	1	0	0
>>shoul	-3	0	0
>>since	2	-1	0
>>since YEAR	3	0	-1
>>since YEAR ^	2	0	0
>>so	0	1	0
>>so a	1	1	0
>>so i	-1	0	0
>>so pleas	-2	1	1
>>so we	-1	0	0
>>stabl	2	-1	0
>>stabl ^	2	0	0
>>stage	0	-1	1
>>start	2	0	-1
>>stays	-2	0	0
>>strok	-3	-2	0
>>surve	0	-2	0
>>survi	-2	-2	-1
>>suspe	-1	3	0
>>suspe ^	-1	2	0
>>t	0	0	1
>>t #	0	0	1
>>t # b	1	0	1
>>taken	-1	-1	2
>>that	0	-3	-3
>>that has	2	-1	0
>>the	1	0	-1
>>then	-2	1	-2
>>they	0	0	2
>>third	1	0	-1
>>this	1	-1	-2
>>thoug	-1	2	0
>>to	-1	0	-2
>>to be	-2	1	0
>>to be exclu	-2	-1	0
>>too	-1	-2	-1
>>too ^	-1	-2	0
>>trans	-1	-1	0
>>treat	0	0	2
>>treat YEAR	0	0	2
>>treat by	-1	0	2
>>treat in	1	0	0
>>treat in YEAR	1	0	0
>>triso	-2	-2	0
>>triso #	-2	-2	0
>>type	2	0	0
>>type #	2	0	0
>>type # ^	1	0	0
>>under	1	-1	-2
>>under #	2	-1	-1
>>unlik	-2	-2	-1
>>unlik ^	-1	-1	-1
>>until	0	2	0
>>until prove	-1	0	-1
>>until prove other	-1	0	-1
>>usual	0	-2	-2
>>v	-1	1	-1
>>valve	0	-1	0
>>very unlik	-1	-2	-1
>>very unlik ^	-2	-1	-1
>>vs	0	1	0
>>w	2	-1	0
>>was	-1	-3	0
>>was a	2	0	-1
>>was found at	-1	0	0
>>was on	0	-1	-2
>>was remov	1	0	0
>>was taken	0	0	1
>>was taken out	0	0	1
>>was treat	0	0	1
>>we	0	1	0
>>were	-3	-2	-2
>>were seen	-1	0	-1
>>when	0	-1	1
>>which	0	-1	-1
>>which is	0	0	-1
>>which is why	-1	0	0
>>which you	-1	-1	-2
>>will	0	0	1
>>with	3	0	0
>>with a	0	0	-1
>>with bone	1	0	0
>>with exces	1	0	0
>>with exces blast	1	0	0
>>with liver	1	0	0
>>with liver metas	0	1	0
>>with reduc	1	0	0
>>with reduc eject	1	0	0
>>with sever	1	0	0
>>withi	-1	0	1
>>would	-3	0	-2
>>x	0	-1	0
>>x #	0	-1	1
>>you	-1	-1	0
>>your	1	-1	-1
>? ?	0	-1	-2
>AGO	2	-1	0
>AGO and	0	0	1
>DRUG	3	0	0
>DRUG #	0	0	1
>DRUG )	1	0	0
>DRUG ;	1	0	1
>DRUG DRUG	2	0	0
>DRUG YEAR	1	0	0
>DRUG and	0	0	1
>DRUG at	0	0	1
>DRUG compl	-1	0	1
>DRUG finis	0	0	1
>DRUG for	0	0	-1
>DRUG is	1	0	0
>DRUG since	1	0	0
>DRUG start	1	0	-1
>DRUG x	0	0	1
>KIN	-2	-2	-3
>KIN #	-2	0	-1
>KIN (	0	0	-2
>KIN )	-2	0	-1
>KIN KIN	-1	0	-1
>KIN and	-2	0	-1
>KIN had	-3	-1	-1
>KIN has	-2	0	0
>MONTH #	-1	-2	-2
>MONTH )	-1	-1	-1
>MONTH ;	2	0	-1
>MONTH YEAR	-1	0	2
>MONTH and	0	-1	-2
>MONTH be	-2	0	-2
>SURGERY	1	0	2
>SURGERY #	1	1	-2
>SURGERY )	0	0	2
>SURGERY ;	0	0	1
>SURGERY DRUG	-1	0	2
>SURGERY MONTH	0	-1	1
>SURGERY YEAR	-1	0	2
>SURGERY and	0	0	2
>SURGERY in	2	0	0
>SURGERY is	-1	1	0
>SURGERY no	-1	0	1
>SURGERY only	0	0	1
>SURGERY rt	-1	0	1
>SURGERY will	0	1	0
>SURGERY xrt	0	0	1
>YEAR	-1	0	7
>YEAR #	-2	0	2
>YEAR (	-1	0	2
>YEAR )	0	0	1
>YEAR :	0	0	1
>YEAR ;	0	0	1
>YEAR DRUG	-1	0	0
>YEAR all	-1	-1	2
>YEAR and	-1	0	1
>YEAR clear	-1	0	2
>YEAR cured	0	0	1
>YEAR cysto	0	0	2
>YEAR disch	-1	0	2
>YEAR has	0	0	1
>YEAR is	0	0	-1
>YEAR mantl	-1	0	1
>YEAR ned	0	0	1
>YEAR never	0	0	1
>YEAR no	0	0	2
>YEAR now	2	0	-1
>YEAR on	2	0	-1
>YEAR one	-1	0	2
>YEAR psa	-1	0	2
>YEAR r	-1	0	2
>YEAR s	1	0	0
>YEAR so	0	0	1
>YEAR treat	-1	1	0
>YEAR wide	-1	0	1
>YEAR with	0	0	1
>a #	0	-2	0
>a )	1	0	0
>a KIN	0	-1	0
>a YEAR	-1	0	0
>a biops	-1	1	0
>a conce	-2	-2	-1
>a day	1	0	0
>a diffe	-2	-1	-2
>a few	0	-1	-1
>a lifet	0	-1	0
>a littl	1	0	-2
>a lump	-2	0	0
>a norma	0	-1	-1
>a plain	-1	-1	0
>a possi	1	1	0
>a rare	0	0	-1
>a real	0	2	0
>a scan	1	-1	0
>a secon	0	-1	0
>a slow	2	0	0
>a strok	1	1	-1
>a teena	0	0	1
>abl	2	0	-1
>ablat	0	-2	2
>about #	0	1	0
>about a	0	0	1
>above	1	0	-1
>absce	0	1	0
>absen	-3	-3	-2
>absti	2	0	-1
>absti #	2	0	-1
>accep	1	0	-1
>accou	-1	0	-1
>achie	1	0	0
>achie remis	1	0	0
>achr	2	0	-1
>act	-1	-1	-2
>actin	0	0	1
>actio	0	-1	-2
>activ	3	0	0
>activ surve	3	0	-2
>acute	0	-2	-1
>added	-2	-1	0
>adeno	0	1	-1
>adjuv	2	0	0
>adjuv DRUG	1	0	0
>adren	2	0	0
>adult	-2	-2	-2
>advan	1	0	0
>advis	0	1	-1
>affec	1	-1	0
>after	0	-1	-1
>after #	-1	0	0
>after SURGERY	0	1	-2
>after a	0	-1	-1
>after all	0	0	-1
>after the	2	0	-1
>again	0	-2	0
>age	-1	0	2
>age #	-1	0	3
>age and	-1	0	-1
>aged	-1	0	2
>aged #	-1	0	2
>agree	1	-1	0
>ahead	1	0	0
>alcoh	0	1	0
>alcoh relat	2	0	0
>alive	-2	-1	0
>all	0	-1	2
>all clear	1	0	1
>all treat	0	0	2
>allo	-1	0	2
>along	-1	1	0
>alrea	2	0	0
>also	-1	1	0
>also possi	0	2	0
>alter	0	1	-1
>altho	0	1	0
>alway	-1	-2	-1
>alzhe	0	-1	-1
>an	-1	0	0
>an SURGERY	-1	0	0
>an old	0	1	0
>ana	-2	1	-2
>anaes	-1	1	-2
>anc	2	0	0
>and #	1	0	0
>and DRUG	-1	0	0
>and MONTH	2	0	-1
>and YEAR	0	0	1
>and biops	1	1	0
>and can	1	0	0
>and canno	1	0	0
>and does	-2	0	1
>and for	1	-1	-1
>and has	1	0	0
>and have	0	1	0
>and i	-2	0	0
>and i'm	0	-1	0
>and is	0	0	-1
>and isn't	-2	-2	0
>and it	0	-1	0
>and kidne	0	0	-1
>and liver	-1	-1	-1
>and lung	1	0	1
>and lymph	-2	0	-1
>and needs	0	-1	0
>and not	1	0	0
>and nothi	-1	-1	0
>and now	-2	-1	0
>and one	1	0	0
>and radia	0	0	1
>and she	0	0	-1
>and so	1	0	0
>and some	1	0	0
>and that	2	1	0
>and that'	1	-1	-1
>and there	1	0	0
>and they	1	0	0
>and this	1	0	0
>and wait	1	0	-2
>and was	-1	-1	-1
>and we	2	1	0
>and will	1	-1	0
>and you	0	-2	0
>and you'v	-1	0	1
>and yours	-1	0	1
>angio	-1	2	1
>annua	-1	0	2
>anoth	-3	1	-3
>anoth patie	0	0	-1
>answe	1	-2	-1
>anthr	1	0	0
>anti	0	-1	1
>any	0	-1	0
>any of	-1	-1	-1
>any other	0	-1	0
>anyon	-2	-1	-1
>anyth	2	-2	-1
>anywh	1	0	0
>apart	-1	0	-1
>appea	-1	0	1
>appli	-1	-1	-1
>apply	-3	-1	-2
>appoi	-3	0	-2
>appro	-1	-1	-1
>aqp	0	1	0
>aqp #	0	1	0
>are	-1	0	0
>are in	-1	0	-1
>are not	-2	0	-1
>are small	2	0	-1
>area	1	0	0
>aren'	1	-2	-2
>arm	0	0	2
>aroun	-1	0	0
>arran	-1	0	-1
>arsen	0	0	1
>arter	1	0	0
>arthr	-2	-2	-1
>as a	0	-1	2
>as the	-1	-1	0
>as we	1	1	0
>as well	0	0	-1
>as you	0	-1	-1
>asbes	0	0	-1
>ask	-1	0	-1
>asked	0	1	-2
>asked for	-2	2	0
>asked to	1	-1	0
>asks	1	0	-1
>aspir	-1	0	-1
>asses	0	0	-1
>at	0	0	1
>at #	-1	0	0
>at a	0	1	-1
>at age	0	0	1
>at five	-1	0	1
>at home	0	-1	-1
>at l	2	0	0
>at least	1	0	0
>at night	-2	-1	-1
>at prese	2	0	-1
>at the	1	0	0
>at this	-1	-2	-2
>atra	0	0	1
>atten	1	0	0
>atypi	-2	-1	-2
>autoi	-1	1	-1
>autum	1	0	0
>ava	2	0	0
>ava #	2	0	0
>avera	0	-1	0
>await	1	3	-3
>b	1	0	0
>baby	1	-1	-1
>back	0	0	1
>back after	1	0	-1
>back in	2	0	-1
>back pain	1	-1	-2
>back to	-2	0	2
>backg	2	0	-1
>bag	-1	0	-2
>base	2	0	-1
>bcc	1	-1	-1
>bcr	2	0	-1
>bcr abl	2	0	-1
>be	0	2	0
>be consi	0	2	0
>be cured	2	-1	-1
>be exclu	0	1	0
>be looke	-1	2	0
>be teste	-1	-1	0
>be told	-1	1	0
>becau of	-1	-1	0
>becau you	1	0	-1
>becom	-1	0	0
>bed	1	0	1
>been	-2	0	0
>been exclu	-1	0	-2
>been found	0	0	-1
>been ruled	-2	2	-2
>befor	0	2	-1
>befor #	-2	0	0
>befor SURGERY	2	0	0
>began	0	0	-1
>begin	2	0	-1
>begun	1	-1	0
>behav	-1	-2	-2
>behin	0	1	1
>being	1	1	-1
>belie	1	-1	-1
>belon	-3	0	0
>belon to	-2	0	0
>below	-1	-2	-2
>benig	1	-1	-2
>bep	0	0	1
>bep x	0	0	2
>besid	-1	-2	-1
>best	2	0	0
>bette	0	-2	-1
>bile	0	0	-1
>bile duct	0	0	-1
>binet	1	0	0
>binet a	1	0	0
>biops	0	3	-2
>biops #	0	1	0
>biops is	-1	0	0
>bladd	0	0	1
>blast	2	-1	-1
>bleed	-1	-2	-1
>block	0	1	-2
>blood	0	0	-1
>blood cance	1	-1	0
>blood press	0	0	1
>blood test	-2	0	-1
>bmt	0	1	-1
>board	0	-2	-2
>body	0	0	-1
>bone	1	0	-1
>bone marro	0	1	0
>bone mets	1	0	0
>bones	2	-1	-2
>bony	-1	0	1
>booke	3	1	0
>booke #	1	0	0
>borde	2	0	0
>bowel	1	0	0
>bowel cance	1	-1	0
>brach	1	0	1
>braf	1	0	0
>braf v	1	0	0
>brain	2	-1	-2
>brain mets	2	0	-1
>branc	0	1	0
>breas	0	-1	-1
>breas cance	0	0	-1
>bresl	1	0	1
>bresl #	0	0	1
>bring	-1	0	0
>brush	-1	0	0
>bulba	2	0	0
>bulba onset	2	0	0
>but	-1	1	0
>but also	-2	-2	0
>but i	1	1	-1
>but the	-2	-1	0
>bx	0	4	-2
>bx #	0	2	0
>by	0	-1	0
>by #	-1	0	2
>by a	-1	-1	-2
>by itsel	0	0	1
>by mista	-3	-1	-1
>by the	-2	-2	-3
>bypas	3	0	-2
>c	1	0	1
>c #	3	0	-1
>c YEAR	-1	0	1
>ca	2	0	-1
>ca #	0	-1	1
>calci	0	-2	-1
>calf	-1	0	2
>calf YEAR	0	0	1
>call	-1	1	-1
>came	-2	0	0
>came from	0	0	-1
>camer	0	1	0
>can	1	0	0
>can be	0	-1	-1
>can go	0	-1	-2
>can look	-1	3	0
>can stop	1	-1	0
>can't	0	2	0
>can't be	0	1	0
>canal	2	0	0
>cance	0	-1	-1
>cance #	-2	-1	-1
>cance )	-1	1	-1
>cance ;	1	0	0
>cance and	-1	0	-1
>cance are	-3	-1	0
>cance in	1	0	0
>cance or	-2	0	-1
>canno	0	1	0
>canno be	0	1	-1
>capsu	-1	-1	1
>carbo	2	0	1
>carci	0	-1	0
>card	-2	-1	-1
>care	-2	-1	0
>careg	0	-2	-1
>carer	0	-1	-1
>carri	-1	-2	-1
>carry	-2	0	-1
>carry on	-1	-1	-1
>case	1	0	-1
>cases	-2	-2	-1
>catch	0	-1	-2
>cause	-1	0	-1
>cause of	-2	0	-1
>cd	0	-2	-1
>cd #	0	-2	-1
>cell	-1	0	0
>cell carci	0	-1	-1
>cell lymph	-2	-1	-1
>cells	1	0	-1
>cellu	2	0	-1
>centr	2	0	-1
>cervi	0	1	-1
>chanc	-2	0	-2
>chanc of	-2	-2	0
>chang	-1	0	-1
>chart	-4	-2	-3
>check	0	0	1
>chest	0	-1	0
>child	0	0	1
>child a	3	0	-1
>child pugh	1	0	-1
>chola	1	1	-1
>chole	1	-1	0
>chose	2	0	0
>cirrh	2	0	0
>cladr	0	0	2
>claim	-1	0	-2
>class	0	-1	-1
>class iv	2	0	0
>claud	0	1	0
>clean	-3	-1	1
>clear	-1	-1	1
>clear )	-1	-2	0
>clear ;	0	0	1
>clear margi	0	0	1
>clear since	-1	0	2
>clear to	0	0	-1
>clini	-1	0	0
>cll	1	-1	-2
>close	0	0	3
>close YEAR	-1	0	2
>clot	0	1	1
>cm	2	0	0
>cm (	2	0	0
>cns	2	-1	0
>code	-2	-2	0
>coded	-1	-1	-1
>coile	1	0	0
>colit	-2	-2	0
>colle	-1	-1	-1
>colon	0	0	-1
>colon cance	-1	-1	0
>come	2	0	0
>come back	2	0	0
>come from	1	-1	-2
>come in	1	0	0
>comed	2	0	0
>comes	0	0	-1
>comin	0	2	0
>comin back	-1	1	0
>commo	-4	-3	-2
>commo in	-2	-2	-2
>compa	0	-1	-1
>compe	1	0	-1
>compl	-2	-1	3
>compl YEAR	-1	0	0
>compl remis	-1	0	1
>compr	1	0	0
>conce	-2	1	0
>concu	2	0	-1
>condi	0	-1	0
>cone	0	0	1
>cone YEAR	0	0	1
>confi	2	2	-1
>conge	0	-1	0
>conse	3	0	-1
>consi	-2	1	-1
>consi ;	-2	1	-2
>consi cured	0	0	1
>conso	3	0	-1
>consu	-2	-1	-2
>conti	2	0	-2
>contr	2	-1	-1
>copd	0	-1	0
>cord	1	0	0
>core	0	1	-1
>cores	2	0	0
>coron	0	-1	0
>corre	-2	0	-2
>cough	-1	-1	1
>could	-1	0	-1
>count	2	0	0
>count as	1	0	-1
>cours	-1	1	1
>cover	-2	-1	-2
>cr	-2	0	3
>crani	0	0	1
>crite	-2	1	-1
>crohn	0	0	-1
>crohn disea	-1	0	-1
>ct	-1	1	0
>ct #	1	0	0
>ct guide	-2	2	0
>cure	-1	-1	2
>cured	1	0	2
>cured ;	0	0	1
>curre	2	-2	0
>cut	1	1	2
>cut it	1	0	-1
>cut out	0	0	3
>cycle	4	0	-2
>cycle #	3	0	0
>cycle of	2	0	0
>cyst	-2	0	-1
>cysti	1	0	-1
>cysti duct	2	0	-1
>cysto	0	0	2
>cysto clear	0	0	2
>cytol	-2	2	-1
>d	0	-1	0
>d #	-1	-1	0
>d c	-1	0	2
>daily	-1	-2	-1
>date	1	0	0
>day #	3	0	-1
>days	2	2	0
>dcis	-2	0	-1
>death	-2	-2	-1
>decad	0	-1	0
>decid	-1	2	0
>decli	1	-2	-1
>decom	2	0	0
>deep	2	0	0
>deep edge	1	0	0
>deep margi	2	0	0
>defic	0	0	1
>defin	-2	1	-1
>degre	0	-1	-1
>del	-1	-1	0
>demen	0	0	-1
>depos	1	0	0
>derm	-2	0	1
>detec	0	-1	-1
>devel	-2	0	-2
>diabe	0	-2	0
>diagn	1	0	-2
>dialy	1	0	1
>did	-1	-1	0
>did not	-2	-1	-2
>didn'	-1	-1	-1
>died	-2	-2	-2
>died #	0	0	-1
>diffe	-1	0	-2
>diffe from	2	0	-1
>diffu	2	0	0
>disch	-1	0	3
>disch )	-1	0	1
>disch YEAR	0	0	3
>disch from	-1	0	0
>discu	0	0	-2
>disor	1	0	0
>do	0	1	0
>do i	1	1	-1
>do not	0	-2	-1
>docto	0	-1	0
>does not	-1	0	-1
>doesn	0	-1	0
>doing	-2	0	1
>don't	0	0	-1
>don't have	-2	-1	-1
>done	-1	1	2
>donor	0	0	-2
>dose	0	0	1
>dose #	1	0	0
>doses	1	-1	-2
>down	2	0	-2
>dr	1	0	0
>drain	1	1	-1
>drivi	-1	0	0
>drop	0	-1	0
>drugs	-3	-2	-2
>duct	1	0	-2
>due	0	0	-2
>due to	-1	-2	-1
>dukes	-1	0	2
>dx	0	-2	0
>dx #	0	-1	-1
>dx YEAR	1	0	0
>dyspl	0	0	-2
>e	0	-1	-1
>each	0	0	1
>each year	-1	-2	1
>ear	0	1	0
>early	-1	-1	-1
>early stage	1	0	0
>easie	0	-1	-1
>easie to	0	-1	-1
>ebrt	0	-1	1
>echo	0	2	0
>ed	0	-1	0
>edge	3	0	0
>edges	2	0	-1
>ef	3	0	0
>ef #	3	0	0
>effec	1	-2	0
>effec clini	0	0	2
>egfr	1	0	0
>egfr #	1	0	0
>eight	-2	0	1
>eject	1	0	0
>eject fract	1	0	0
>eligi	1	-1	-2
>else	0	-2	0
>elsew	-3	1	-2
>enclo	1	0	0
>end	0	0	1
>end of	0	0	2
>ended	-1	0	2
>ended YEAR	-1	0	2
>endoc	-1	1	1
>endom	-2	0	-1
>ent	-2	0	1
>enter	-2	0	-2
>enter in	-2	-1	-2
>epile	0	-1	-1
>er	2	0	0
>er #	2	0	0
>error	-4	-2	-2
>eus	0	3	0
>even	-1	0	1
>ever	0	0	1
>ever since	0	0	2
>every	-1	-1	1
>every #	0	-1	-1
>evide	-1	0	1
>evide of	0	0	1
>ewing	1	0	0
>ex	1	0	0
>exam	0	-1	0
>exami	-2	1	-1
>excel	-1	0	1
>exces	2	0	0
>exces blast	2	0	0
>exclu	-2	0	-2
>exclu and	-2	0	-1
>exclu by	-2	-1	-1
>exclu on	-3	0	-2
>exon	2	0	0
>exon #	2	0	0
>expec	1	-1	-1
>expla	1	0	1
>expos	0	1	-1
>exten	1	0	-1
>extra	-1	0	-1
>eye	2	-1	-1
>f	-1	0	0
>f #	1	0	-1
>f u	-2	-1	0
>face	0	-2	-1
>faile	2	0	0
>failu	-1	-1	-1
>faint	-2	1	-2
>fall	1	-2	-2
>falli	1	-1	0
>falls	2	-1	-1
>famil	-3	-2	0
>far	0	0	-1
>far as	0	-1	0
>fast	0	0	-2
>fat	0	0	-1
>favor	-1	2	0
>favou	-2	0	0
>feare	-3	-2	-2
>featu	-2	0	-1
>feedi	0	0	-1
>feel	1	-1	-1
>felt	-1	0	-1
>fetal	1	0	0
>fetus	2	-1	0
>fev	2	0	0
>fev #	2	0	0
>few	0	-1	-2
>fibro	-1	-2	-2
>fibul	0	0	2
>field	-1	-1	1
>figo	1	0	0
>figo #	2	0	0
>file	-2	-1	1
>filed	-1	0	-2
>film	-2	-1	-2
>final	0	-1	-1
>find	-2	-1	0
>findi	1	0	-1
>fine	-1	-1	0
>finis	0	0	3
>finis YEAR	-1	0	2
>first	1	1	-1
>first then	0	0	1
>fish	0	-1	0
>fit	0	-2	-2
>fits	1	0	-1
>five	-1	0	1
>five years	-1	0	1
>flare	2	-1	0
>flot	2	-1	0
>flow	-3	0	-2
>flt	2	0	0
>flt #	2	0	0
>fluid	1	1	-1
>fna	-1	1	0
>focal	0	0	-1
>follo	0	0	2
>follo up	-1	0	2
>foot	2	0	0
>for #	2	-2	-1
>for MONTH	0	-1	-1
>for SURGERY	2	0	-1
>for a	0	0	-1
>for and	-2	0	0
>for every	-2	-2	-2
>for it	0	-1	0
>for the	-2	0	-1
>for this	1	-1	0
>for which	2	0	0
>for years	0	-1	0
>for you	-1	0	-1
>for your	1	0	0
>form	-2	-2	1
>found	0	-1	-2
>found at	0	0	-1
>found early	-1	-1	-1
>found in	-1	-2	0
>four	2	0	0
>fract	1	0	-1
>free	-2	0	2
>fri	2	0	-2
>frida	0	1	-3
>frien	-3	-2	-3
>frigh	-2	-2	-2
>from #	2	0	0
>from YEAR	-2	-2	-3
>from a	-2	1	0
>from oncol	0	0	1
>from the	0	-1	-1
>front	1	-2	0
>froze	0	0	-1
>full	-1	0	1
>full recov	0	0	2
>fully remov	0	0	1
>fulve	2	0	0
>funct	0	-1	0
>furth treat	-1	0	2
>g	3	0	0
>g #	2	0	0
>gastr	-1	0	-1
>gene	-3	0	-1
>gener	0	-1	-1
>genet	0	0	-1
>get	1	-2	-2
>get it	-1	-2	-1
>gets	-1	-2	-1
>gi	-1	1	-1
>give	-2	0	0
>given	0	1	-1
>gland	2	1	0
>gleas	1	0	0
>gleas #	1	0	0
>go	0	-1	-1
>go on	1	0	-1
>goes	0	-2	0
>goes on	0	0	1
>going	2	0	0
>gone	0	-1	3
>gone to	0	0	-2
>good	1	-1	1
>got	0	-1	0
>gp	0	-1	0
>gr	2	0	-1
>gr #	2	0	-1
>grade	1	0	0
>gradi	2	0	0
>gradi #	2	0	0
>graft	0	1	0
>granu	-3	0	-1
>great	-1	-1	1
>group	0	-1	0
>group #	0	0	1
>grow	-1	-2	-1
>growi	3	0	-1
>grown	2	-1	-1
>grows	1	0	-1
>guide	0	2	0
>gy	0	0	1
>gyn	1	0	1
>h	2	0	0
>had	-2	-1	0
>had a	2	-1	0
>had been	-2	-1	0
>had it	-1	-1	-1
>haem	2	0	0
>haema	0	-2	-1
>haemo	2	0	0
>half	1	0	-1
>half of	0	0	-1
>hands	2	0	0
>happy	-2	0	0
>happy to	-2	0	0
>hard	1	0	0
>harml	-2	1	0
>has	0	0	1
>has been	-2	-2	0
>has gone	0	-1	0
>has no	-1	-1	-2
>has not	1	0	0
>has reach	1	0	0
>has sprea	2	0	0
>has to	-1	3	0
>hasn'	-2	0	0
>have	1	0	0
>have a	0	-1	1
>have asked	0	1	0
>have been	1	0	0
>have had	-2	-1	0
>havin achie	1	0	0
>hcc	3	0	-1
>hcg	0	0	2
>hcg norma	0	0	1
>hd	2	-1	0
>he	0	-1	0
>he is	-1	0	0
>he's	-3	-1	-1
>head	0	-2	0
>heada	0	0	-1
>heale	-1	-1	0
>healt	0	-2	0
>heari	1	0	0
>heart disea	0	-1	-3
>heart failu	-1	0	-1
>help	-1	-1	-1
>hemat	2	0	0
>hemi	-1	0	2
>hence	-2	-1	-1
>hepat	1	-3	1
>her #	2	0	0
>her KIN	-2	0	-1
>her own	0	-1	-2
>here	-1	0	0
>hers	-2	1	-2
>herse	-2	0	-2
>high	1	1	0
>high grade	0	0	-2
>high risk	1	2	0
>highe	0	1	0
>highl	-1	-1	-1
>him	-3	-1	1
>hip	0	-2	0
>his	0	-1	-1
>his KIN	0	-1	0
>histo	-2	1	-1
>hiv	-2	0	-1
>hodgk	1	0	0
>hold	1	-2	-1
>home	1	0	-1
>hormo	2	-2	-1
>hospi	1	-2	0
>hpv relat	0	1	-1
>hx	1	0	-2
>hydro	1	0	-1
>hyper	-1	0	0
>hyst	-1	0	1
>i am	0	0	2
>i be	-2	-1	-1
>i can't	0	1	0
>i do	-2	-1	-1
>i have	0	-1	-1
>i want	-1	1	-1
>i was	-1	0	1
>i'd	-1	0	0
>i'm	0	-2	0
>i've	-1	1	1
>ia	1	0	1
>ib	1	0	0
>ib #	1	0	0
>icd	1	-1	0
>ident	-3	0	-2
>idh	3	0	0
>idh wildt	1	0	0
>if you	1	-1	0
>iga	-1	0	-1
>iga nephr	-1	0	0
>igg	1	1	0
>igg #	0	1	0
>ignor	-2	-2	-1
>ihc	-1	1	0
>ii	0	0	2
>iii	3	0	0
>ileoc	2	0	-2
>illne	-2	-1	-1
>imagi	-1	-2	1
>immun	0	0	-2
>impro	0	0	-1
>in #	-1	1	0
>in KIN	-2	-1	-1
>in MONTH	1	0	0
>in YEAR	0	0	3
>in a	0	0	-1
>in both	0	0	-1
>in child	0	0	1
>in clini	0	-1	-2
>in error	-4	-2	-2
>in famil	0	-2	-2
>in first	0	-1	-1
>in her	-2	-2	-1
>in it	0	0	-1
>in my	2	0	0
>in one	1	0	-2
>in peopl	-3	0	-2
>in remis	0	0	1
>in situ	-1	-1	-1
>in sprin	0	-1	-1
>in ten	-1	1	-2
>in the	0	-1	-1
>in this	-1	-1	-1
>in two	1	-1	0
>in women	-2	-1	-1
>in you	-2	0	0
>in your	-1	0	0
>incid	0	-1	0
>indic	-2	-2	-1
>induc	1	0	0
>infan	-1	0	2
>infec	-1	1	0
>infor	2	0	0
>infus	1	-1	-1
>inher	1	-2	0
>injec	2	0	-2
>injur	-1	-1	-2
>inpat	0	0	-1
>insid	1	0	0
>inste	-1	-1	-1
>insur	-1	-1	-1
>intac	-1	-1	-1
>inter	0	0	-1
>inter lung	2	0	0
>into	2	-1	-1
>into it	-1	0	0
>intra	2	0	-1
>invad	1	0	0
>invas	1	-1	0
>invas carci	0	-1	-1
>invol	3	0	0
>iodin	-2	0	1
>ipi	1	0	0
>ipi nivo	1	0	0
>iron	0	-2	-1
>irrad	-1	0	2
>is #	0	-2	-2
>is a	-2	0	0
>is about	0	-1	0
>is at	0	1	0
>is back	0	0	-2
>is being	1	0	-1
>is exclu	-3	-1	0
>is for	-2	-2	-2
>is found	-1	0	-1
>is gone	2	0	1
>is in	0	-1	0
>is likel	0	2	0
>is negat	-1	-2	-1
>is no	-1	0	-2
>is norma	-1	0	1
>is not	0	-1	0
>is now	0	0	-2
>is off	-1	-2	-2
>is on	0	2	0
>is one	0	2	0
>is possi	0	2	0
>is rare	0	0	-1
>is respo	1	0	-1
>is still	0	1	0
>is that	0	0	-1
>is the	0	1	0
>is there	0	0	-1
>is under	-1	-2	-1
>is unlik	-1	-1	0
>is very	-1	-1	-1
>is what	0	1	-1
>is why	0	-1	0
>isn't	-1	0	-1
>iss	3	0	0
>iss ii	2	0	0
>it as	1	0	0
>it for	0	-1	-1
>it has	1	-2	-2
>it in	-1	0	0
>it is	1	1	-1
>it isn't	-2	0	1
>it on	1	-1	-1
>it out	2	0	0
>it was	-1	-1	0
>it's	-2	-1	-3
>its	2	-1	-1
>itsel	1	0	1
>iv	2	0	-2
>jak	1	0	-1
>jak #	1	0	-1
>joint	-1	1	-1
>just	1	-1	-1
>keep	1	0	1
>kept	0	1	1
>kerat	0	-2	-2
>kg	2	0	0
>ki	1	0	0
>ki #	1	0	0
>kidne	0	-1	0
>kidne cance	0	-1	-1
>kidne failu	-2	0	-1
>kids	-3	-1	-1
>kind	0	-1	0
>kit	-1	-1	-1
>knee	2	0	0
>know	-2	1	-1
>known	1	1	0
>l	1	0	2
>l #	3	0	0
>l SURGERY	0	0	1
>l YEAR	-2	0	2
>l calf	1	0	0
>lab	-3	-2	-2
>label	-2	-1	-2
>lad	1	0	1
>lamin	1	0	0
>lamin propr	1	0	0
>lanre	2	0	0
>large	2	0	0
>last	1	0	0
>last #	-2	0	0
>last month	-2	0	0
>last week	0	0	-1
>last yr	0	-1	0
>late	-1	0	0
>late effec	0	0	1
>later	-1	-1	-1
>law	0	-2	-1
>leadi	-1	2	0
>leafl	1	-1	-2
>least	0	-1	0
>leave	1	-2	-2
>left	2	0	1
>left SURGERY	-1	0	2
>left side	1	0	0
>leg	0	-1	0
>lesio	-1	1	-3
>less	-1	2	0
>less likel	0	1	0
>less so	0	2	0
>less than	0	-3	0
>let	-2	0	1
>lette	0	-2	0
>leuka	-4	-1	0
>level	-1	-1	-1
>life	0	0	1
>lifet	-1	-1	-1
>lifti	1	0	0
>like	1	-1	-1
>like the	1	-2	-1
>like to	1	-1	1
>likel	-1	3	-2
>likel ;	-1	2	0
>limb	0	0	1
>limit	0	2	1
>line	-1	-2	-2
>linke	-1	-1	-1
>lipom	-1	-1	0
>list	0	1	0
>list ;	1	1	-1
>list for	2	0	1
>liste	2	0	-1
>liste for	0	0	-1
>littl	1	-2	0
>liver	1	-1	-2
>liver and	-1	0	-1
>liver cance	0	0	-1
>liver mets	1	0	0
>long	0	-1	2
>longe	0	-2	0
>look for	-1	-2	-1
>look the	-1	2	1
>looke	-1	1	-1
>looke at	-2	0	0
>looke for	-3	0	-1
>looks	0	0	-1
>lose	2	-1	-2
>lost	0	-1	1
>low	0	-2	-1
>low chanc	-2	-3	-1
>low risk	0	-3	0
>lower	0	0	-1
>lp	-2	1	0
>lump	-3	0	0
>lung	2	0	0
>lung cance	1	0	0
>lung disea	2	0	0
>lung metas	2	0	-2
>lupus	0	-1	-1
>lupus nephr	1	0	0
>lv	2	0	0
>lvef	0	0	1
>lymph	0	0	-2
>m	0	0	2
>m #	1	1	0
>macro	3	0	0
>made	-2	-2	-1
>main	-1	1	0
>maint	2	0	-1
>make	0	1	-1
>makes	0	-1	1
>malig	0	-2	-2
>mammo	-2	-1	0
>mantl	-1	0	2
>mantl rt	0	0	1
>many	-1	-2	0
>margi	1	0	0
>margi #	2	0	0
>margi clear	2	0	0
>margi free	2	0	0
>margi invol	2	0	0
>margi neg	1	0	0
>marke	2	1	0
>marro	-1	2	-1
>mass	2	0	-1
>match	-1	0	-1
>mater	0	1	0
>mca	2	0	0
>mds	-3	-1	-1
>mdt	1	0	-1
>me	0	-1	1
>mean	1	0	0
>mean gradi	1	0	0
>means	0	-2	-1
>meant	-1	0	-1
>media	1	0	-1
>medic	0	0	1
>meeti	1	1	-1
>meets	0	0	-1
>melan	0	0	-1
>meld	2	0	0
>men	-4	-2	-2
>men #	-2	0	-2
>menop	-2	-1	-2
>menti	-3	0	-1
>mesot	-2	-2	-1
>met	-3	0	-1
>metas	2	0	-1
>metho	1	0	1
>mets	0	-1	0
>mg	2	0	0
>mgmt	1	0	0
>mgmt unmet	1	0	0
>might	1	-1	0
>milan	1	-1	0
>mild	3	-1	-1
>mind	-2	0	-1
>mine	-1	0	0
>minim	-2	0	2
>misse	-3	-2	-2
>mista	-3	-1	-1
>mitos	2	0	0
>mitra	-1	0	0
>mm	2	0	0
>mm )	0	0	1
>mm deep	1	0	0
>mmr	1	0	-1
>mo	1	-1	1
>moder	2	0	-1
>monda	1	0	-2
>month	1	0	1
>month #	2	0	0
>mood	1	1	0
>more	1	-1	0
>morni	-3	1	-1
>morph	3	0	-1
>most	0	0	-1
>most commo	-1	-2	-1
>most peopl	2	0	-1
>mostl	-1	-1	-2
>mothe	0	-2	-2
>move	-1	0	0
>move to	-1	0	0
>moved	0	-2	-1
>mr	0	-1	-1
>mri	0	1	0
>mri shows	0	0	-1
>ms	-2	1	-1
>multi	-1	0	-1
>must	0	2	0
>must be	0	2	0
>mutan	2	0	0
>mutat	2	0	0
>my KIN	-2	-1	-1
>myelo	-3	0	-1
>n	-1	0	-2
>naevu	-1	2	1
>name	-1	1	0
>nd	2	0	0
>near	0	-1	0
>nearl	0	0	-1
>neck	1	0	0
>necro	2	0	0
>ned	0	0	2
>need	1	0	0
>need a	0	1	0
>need the	1	0	1
>need to	1	1	-1
>neede	-1	0	0
>needl	0	2	0
>needs	1	0	-1
>needs no	0	-1	0
>needs to	0	2	0
>neg	-1	-2	0
>neg )	0	0	-1
>negat	-3	-3	0
>neigh	-2	-2	-1
>neith	-2	-2	0
>neoad	2	0	-1
>neopl	0	-1	0
>nephr	1	0	0
>nephr class	3	0	0
>neuro	1	0	-1
>never	-1	-1	0
>never came	0	0	1
>new	1	-1	0
>next	2	1	0
>next month	3	0	-1
>next week	1	1	0
>night	-1	0	-2
>nil	0	-1	0
>nine	0	1	1
>nine years	1	0	0
>nivo	1	0	0
>no	-1	-1	1
>no DRUG	1	0	0
>no adjuv	-1	0	2
>no biops	1	-2	-1
>no cance	1	0	-1
>no evide	0	0	1
>no follo	0	-1	0
>no furth	0	0	1
>no invas	0	0	-1
>no longe	0	-1	0
>no lymph	-1	0	0
>no more	-1	-1	1
>no need	1	0	-1
>no recur	0	0	1
>no relap	-1	0	2
>no sympt	-2	-1	0
>no treat	-1	0	0
>nobod	1	1	0
>nodal	0	0	2
>node	-1	1	2
>nodes	2	0	0
>nodes #	1	0	0
>nodul	-1	-1	0
>non	1	1	-1
>none	-4	-3	-3
>none of	0	-1	0
>nor	-2	0	-2
>nor a	-1	-1	-1
>norma	-3	-2	1
>nose	2	0	0
>not	-1	-1	-1
>not a	0	-1	0
>not be	0	-2	-2
>not been	0	1	0
>not chang	-1	0	0
>not detec	-2	-1	-1
>not eligi	0	-1	-2
>not exclu	0	2	0
>not found	0	-1	0
>not have	-2	-1	-1
>not havin	1	0	0
>not indic	-1	-1	0
>not met	-3	-1	-1
>not need	-1	0	0
>not prese	0	-1	-1
>not relev	-1	-2	0
>not seen	-2	-2	-2
>not sprea	2	-1	-1
>not suppo	-3	-2	0
>not suspe	-1	-2	-1
>not the	0	-1	-1
>not to	1	-1	0
>not yet	-1	1	-1
>note	-1	-2	1
>noted	0	-2	0
>notes	-3	-2	-2
>nothi	-2	-1	1
>nothi since	-1	0	2
>nothi to	-1	-1	2
>now	1	-1	1
>now #	0	0	1
>now with	1	0	0
>npm	2	0	0
>npm #	2	0	0
>numbe	1	-1	-1
>nurse	-2	-1	-3
>nyha	0	-1	-2
>o	1	0	0
>oa	0	0	1
>obser	1	0	0
>odds	-2	-1	-1
>of #	2	0	0
>of DRUG	0	1	0
>of MONTH	2	-1	0
>of YEAR	-2	0	2
>of any	-2	-1	-1
>of my	1	0	0
>of the	1	0	0
>of them	1	0	-1
>of this	0	-2	0
>of treat	0	0	1
>of your	0	-2	0
>off	-1	0	2
>off all	0	0	2
>off in	0	0	1
>off the	-1	-2	0
>off treat	0	0	2
>offer	0	-1	0
>often	1	-2	-2
>old	0	1	-1
>on	1	0	0
>on #	0	0	-3
>on DRUG	4	0	-2
>on a	-2	-2	0
>on any	-2	-1	1
>on ct	-1	0	-2
>on echo	-1	0	1
>on exam	1	0	0
>on fibro	0	-1	-1
>on frida	-1	0	-2
>on his	0	0	-1
>on imagi	1	0	1
>on it	-1	0	-1
>on monda	1	0	0
>on mri	-2	0	0
>on my	-1	1	-1
>on this	-2	0	0
>on to	0	-1	0
>on top	0	-1	-2
>on tuesd	-2	-2	-2
>on your	-4	-2	1
>onc	1	0	0
>once	0	0	1
>oncoc	-2	0	0
>oncol	0	-1	2
>oncol YEAR	0	0	1
>one in	-1	-1	-1
>one of	1	1	0
>one stent	-1	0	2
>onlin	0	-2	-1
>only	-1	0	1
>only if	1	-1	0
>onset	1	-1	0
>onset #	-1	0	2
>op	1	0	0
>opini	1	1	0
>optic	-1	0	0
>optio	0	0	-1
>or	0	0	-1
>or a	-2	0	0
>or an	-1	1	0
>or any	-1	-1	0
>or heart	0	0	-1
>or leuka	-2	-1	-1
>or lymph	-1	-1	-1
>or metas	-1	-1	0
>or nothi	-2	0	0
>or other	-1	-2	-2
>or strok	0	-1	-1
>or the	1	0	-1
>order	-2	0	-1
>organ	-1	-1	-1
>origi	3	0	0
>osteo	0	-1	-3
>other ;	-1	2	0
>our	-2	1	0
>out	-1	0	1
>out ;	0	1	0
>out and	-1	0	0
>out in	0	0	1
>out of	-1	0	0
>out on	-1	1	0
>outco	-2	-2	-2
>outsi	0	-1	-1
>ovari	0	-1	0
>ovari cance	0	-1	-1
>over	-1	0	0
>over #	-1	-2	-2
>over a	0	-1	0
>overa	-2	-2	-1
>own	-1	-2	0
>oxyge	2	0	0
>p	0	0	1
>p #	1	0	0
>pacem	0	-2	-1
>pain	0	-1	0
>palli	2	-1	-2
>panel	-2	-2	-3
>papil	-1	0	-2
>parki	-1	0	0
>part	0	-1	0
>part of	0	-1	0
>parti	1	0	0
>parti respo	2	0	0
>passe	-1	0	0
>past	-1	0	2
>patch	-1	-1	1
>path	0	1	-1
>patho	1	0	-1
>pathw	-3	0	0
>patie	-3	-2	-2
>patte	1	-2	-1
>pci	2	-1	0
>pd l	2	0	0
>pendi	-1	3	-1
>peopl	1	-1	0
>peopl with	-2	0	0
>per	0	-2	0
>per #	-2	-2	-2
>perce	-2	-3	-2
>perio	-2	-1	0
>perit	3	0	-1
>perso	-1	-1	0
>pet	0	2	0
>phase	1	0	-1
>phone	0	0	-1
>photo	-1	1	-1
>physi	-2	-1	-1
>pictu	-1	0	-1
>place	2	-1	-1
>plain	1	-1	0
>plan	2	0	-2
>plann	2	-1	-1
>plaqu	2	-2	-1
>pleas don't	0	-2	-1
>pleur	2	0	0
>pls	-1	0	-1
>pm	-2	-1	-1
>pneum	1	0	0
>point	-1	-1	1
>polyc	0	1	0
>polyp	1	1	0
>poor	1	2	0
>popul	0	-1	0
>porta	0	0	-1
>pos	1	-1	-2
>posit	3	0	0
>possi	-2	5	0
>possi ;	0	2	0
>possi and	0	1	0
>post	0	1	0
>pr	3	0	-1
>pract	-1	-1	0
>pre	0	0	1
>pred	2	0	0
>pregn	-1	-2	1
>prese	2	-1	0
>press	0	-1	1
>presu	0	-1	-1
>preve	-2	-2	-1
>prima	2	0	-2
>print	-2	-1	-1
>prior	0	1	-1
>proba	0	2	-1
>probl	-1	-2	0
>progr	1	0	0
>propr	1	0	0
>prost	-2	0	1
>prost cance	-1	0	0
>proto	0	-1	0
>prove	-1	2	-1
>prove other	-2	1	0
>provi	-1	0	0
>psa	0	-1	2
>psa #	0	0	1
>psori	-3	-2	-1
>pt #	2	0	1
>pt's	-2	-2	-1
>pta	-1	0	2
>pugh	1	0	-1
>pugh b	0	0	-1
>pulmo	0	0	-1
>pump	2	0	0
>put	-1	-1	-2
>q	0	0	-1
>q #	2	0	-1
>quest	-1	-1	-3
>quick	0	0	1
>quiet	1	0	0
>r	1	0	1
>r #	2	0	1
>r DRUG	0	0	1
>r SURGERY	0	-2	-1
>r hemi	0	0	1
>radia	1	0	1
>radio	1	1	0
>rads	0	-1	0
>rads #	0	-1	-1
>rai	1	0	-1
>rai #	1	0	0
>raise	-3	-1	-1
>rapid	0	0	-1
>rare	-3	-1	-2
>rathe	1	1	-1
>rathe than	1	1	0
>rca	2	0	0
>re	1	-2	0
>re SURGERY	0	0	-1
>reach	2	0	0
>reach the	2	0	0
>react	0	1	0
>read	1	0	0
>real	1	2	0
>real possi	0	2	0
>reaso	0	-2	0
>reaso for	0	0	-1
>reass	0	-2	-2
>recei	2	0	-1
>recep	0	-1	0
>recom	1	0	0
>recor	-3	-2	-1
>recov	-1	0	3
>recur	-1	0	2
>reduc	2	0	0
>reduc eject	1	0	0
>refer	-2	1	-1
>regis	-1	-2	-2
>rehab	-1	-2	0
>relap in	0	0	1
>relat	2	0	-1
>relea	-1	0	1
>relea from	0	0	1
>relev	-2	1	0
>remai	0	2	2
>remai in	1	0	1
>remis	0	0	2
>remis on	2	0	-1
>remis since	-1	0	2
>remov	-1	-1	2
>remov YEAR	-1	0	2
>remov from	-2	-1	0
>remov in	0	0	1
>remov on	2	0	0
>remov with	2	0	-1
>repai	0	-1	1
>repea	-3	1	-3
>repla	0	0	-1
>repor	-1	0	0
>reque	-2	1	-2
>requi	2	-1	-1
>resid	0	0	1
>resis	2	0	-1
>resol	0	0	2
>respi	-2	0	0
>respo	1	-1	1
>rest	-2	0	0
>restr	2	0	1
>resul	-4	0	-1
>retur	0	-1	1
>retur to	-1	-1	1
>revie	0	-2	1
>rheum	1	-1	0
>rheum arthr	-3	0	0
>right	2	-1	0
>ring	2	-1	-1
>risin	0	-1	-2
>root	3	0	0
>rough	-1	0	0
>rough #	-1	0	0
>round	-2	-1	0
>routi	-2	-3	-2
>rt	0	0	3
>rt )	0	0	1
>rt ;	0	0	1
>rt YEAR	-1	0	1
>ruled	-3	0	-3
>ruled out	-3	0	-3
>run	0	-1	-2
>ruptu	1	0	1
>s	0	-1	0
>s #	2	0	0
>s )	1	0	-1
>s p	0	0	1
>sac	1	-2	-2
>same as	-1	-1	0
>same day	2	-1	0
>say	0	2	0
>says	1	1	0
>scan	-1	0	0
>scan is	0	-1	0
>scans	-3	-2	1
>scar	-1	-1	1
>scarr	0	1	0
>scc	0	-2	-2
>sched	1	-1	-1
>scler	0	0	-1
>scope	-1	2	-1
>scree	-2	-1	-2
>secon	1	0	0
>secti	-1	0	0
>see	-1	0	1
>see you	0	0	1
>seeds	-1	0	2
>seen	-1	0	-1
>seen by	2	-1	-2
>seen in	-1	0	0
>seen on	-2	-2	-2
>seg	2	0	0
>seg #	1	0	0
>segme	1	1	0
>seizu	1	0	-1
>self	-2	-1	0
>send	-2	-1	0
>sent	0	3	-1
>sent to	1	2	0
>senti	-1	0	1
>senti node	-1	0	1
>separ	-1	-1	-2
>septu	2	-1	0
>serop	2	0	-1
>servi	-1	-1	-2
>set	1	0	0
>set for	1	1	0
>settl	-1	2	-1
>settl it	-2	1	0
>seven	0	0	1
>sever	1	0	-1
>share	-2	-2	-1
>shave	-1	3	-2
>she	0	-1	-2
>sheet	-3	-2	-1
>shipy	0	-1	-2
>short	1	-2	-1
>shoul	-1	0	0
>shoul be	-1	0	-2
>shoul i	-1	-1	-1
>shoul not	1	-1	0
>show	-2	-2	-2
>showe	-1	-1	0
>shown	-2	0	1
>shown other	1	0	0
>shows	-1	-2	0
>shows no	-1	-1	-2
>shrin	3	0	0
>sided	2	0	-1
>sign	1	0	1
>signe	0	0	2
>signe off	0	0	2
>signs	-3	-2	-3
>since	0	0	3
>since #	1	0	-1
>since MONTH	3	0	-1
>since YEAR	3	0	0
>since the	0	-1	-1
>singl	-1	1	1
>sinus	2	0	0
>sit	1	0	0
>site	2	0	-1
>situ	-1	-1	-1
>six	0	0	2
>six month	0	-1	1
>size	2	0	0
>skin	1	0	-1
>skin cance	-2	-2	-1
>sleep	0	-1	0
>sligh	-2	-2	-1
>slnb	2	0	0
>slow	3	0	-1
>slowl	0	-1	-1
>small	1	0	-1
>smear	-2	-1	1
>smoke	-3	-2	-2
>smoki	0	-1	0
>so	1	0	0
>so a	1	1	0
>so far	-2	-2	-2
>so i	1	0	0
>so no	-1	0	0
>so pleas	1	0	0
>so the	0	2	0
>so we	-1	-1	0
>somet	-1	0	-2
>soon	0	2	0
>sorry	1	-2	0
>sort	2	-1	0
>speak	0	-1	-2
>spine	1	-1	0
>splee	2	0	0
>spond	0	-1	-1
>spots	1	-1	0
>sprea	2	-1	-2
>sprea to	2	0	0
>sprin	1	0	-1
>squam	0	0	-1
>srs	3	0	-2
>st	-2	0	-1
>stabl	4	0	0
>stage	1	0	1
>stage #	1	0	0
>stage ii	-1	0	2
>stage iii	1	0	0
>stagi	1	-1	-1
>stain	0	0	-1
>stand	-1	-1	0
>start	1	0	-2
>start in	1	0	0
>state	-1	-2	-1
>statu	1	0	1
>stay	0	0	1
>stays	0	-1	0
>stays on	1	0	-1
>steno	0	-1	0
>stent	1	0	2
>stero	0	-2	0
>still	2	2	0
>stoma	2	-1	-1
>stop	-1	-2	1
>stopp	0	-1	1
>stric	0	1	0
>strok	-1	0	-1
>strok ?	0	-1	-2
>stron	-1	2	-1
>struc	-3	-2	-1
>study	-3	0	0
>such	0	0	-1
>such as	1	1	0
>sugge	-2	0	-1
>sugge it	0	-1	-1
>suppo	-2	-1	1
>sure	-2	2	0
>surve	0	0	1
>survi	-3	-2	-2
>suspe	-4	3	-1
>suspi	-2	2	-1
>swell	-1	-1	0
>sympt	-3	-2	0
>syndr	1	0	-1
>syste	-1	-1	-1
>t	1	0	0
>t #	1	0	0
>table	1	-2	0
>tace	2	-1	-2
>take	0	1	-2
>take it	0	0	-1
>taken	-2	0	1
>taken off	-2	-1	0
>taken out	-1	0	2
>takes	0	-2	-1
>talk	1	0	0
>talke	1	-1	0
>tavi	2	0	0
>tb	-1	1	-2
>team	-1	0	0
>teena	-2	0	2
>tell	1	2	0
>tell your	0	-2	0
>temoz	1	0	0
>ten	-2	0	0
>ten years	-1	-2	1
>term	1	0	0
>termi	0	-1	-1
>test	-1	0	0
>test is	-1	1	0
>teste	-2	-2	-2
>testi	-2	0	-2
>tests	0	1	0
>tg	0	0	1
>tg undet	0	0	1
>th	-1	0	-1
>than	0	1	0
>than #	0	-2	0
>that has	-1	-1	0
>that is	-1	-1	0
>that of	0	-1	0
>that one	1	0	1
>that the	1	0	-1
>that this	1	1	0
>that time	-1	-1	2
>that was	0	-1	0
>that you	-1	-1	0
>that'	1	-1	0
>the alter	0	1	0
>the back	0	0	1
>the biops	-1	-1	0
>the blood	-2	-2	0
>the bones	2	0	-2
>the bowel	1	0	-1
>the brain	1	0	-1
>the cause	-1	0	0
>the chanc	-1	0	0
>the ct	-2	0	1
>the day	-1	-1	-1
>the diagn	-1	0	0
>the drug	0	1	0
>the famil	0	-1	-1
>the first	0	-2	0
>the gland	2	0	0
>the heart	-1	0	1
>the immun	-1	0	-1
>the kind	2	-1	0
>the last	1	0	0
>the leadi	-1	2	0
>the left	2	0	1
>the likel	0	2	0
>the list	-1	1	1
>the liver	1	-1	-2
>the lung	1	1	-1
>the main	-1	1	0
>the most	-1	-2	-1
>the mri	1	-1	-1
>the nerve	1	-1	-1
>the new	-1	0	0
>the next	0	-1	0
>the odds	-2	-1	0
>the other	0	2	0
>the past	-2	0	1
>the polyp	3	-1	0
>the radio	1	0	0
>the reaso	1	0	0
>the refer	-2	0	-1
>the repor	0	1	0
>the right	0	0	1
>the same	1	0	0
>the scan	-1	-1	-1
>the secon	1	-2	-1
>the table	-1	-2	-3
>the thigh	1	0	0
>the thing	-1	2	0
>the top	2	0	-1
>the trans	0	0	-1
>the two	-2	2	0
>the usual	0	-1	-1
>the ward	1	0	0
>their	-3	-2	-1
>them	0	-2	0
>thera	-1	0	2
>there are	-1	-2	-1
>there is	-1	0	1
>there no	-2	0	2
>these	1	0	-1
>they	1	0	0
>they'	2	1	-2
>thick	-1	1	0
>thing	0	1	0
>think	1	0	0
>third	1	0	-1
>this repor	-2	-1	-2
>this sampl	-2	-1	-1
>this sprin	1	0	-1
>this week	1	1	0
>thora	1	1	0
>those	-2	-2	-1
>thoug	-2	3	0
>three	1	0	-1
>throu the	2	0	0
>thurs	1	0	-1
>thymo	1	0	0
>thyro	-1	-2	-2
>tia	1	-2	-3
>tick	-3	-1	-2
>till	0	0	1
>time	0	-1	1
>times	0	1	-1
>tissu	-2	2	-1
>to	1	0	0
>to #	0	0	-1
>to a	-1	0	0
>to anoth	-1	0	-1
>to be	0	1	0
>to come	0	-1	-1
>to date	-1	0	1
>to follo	0	1	0
>to have	1	-1	0
>to say	-1	2	0
>to see	0	0	1
>to start	2	0	0
>to tell	1	1	0
>to the	0	0	1
>to treat	0	-1	-2
>to you	0	0	-1
>to your	-2	-2	0
>today	0	1	0
>told	1	0	-1
>tomor	0	1	0
>too	0	0	-1
>took	-1	0	-1
>top	1	1	-2
>top of	0	1	-2
>total	0	0	1
>total SURGERY	2	0	-1
>trans	-1	0	1
>treat	0	0	3
>treat YEAR	0	0	2
>treat and	-1	0	1
>treat by	0	0	2
>treat in	1	0	0
>treat is	-1	0	0
>treat since	0	0	1
>treat with	2	0	0
>trial	1	-1	0
>triso	-2	-3	-1
>triso #	-2	-3	-1
>troub	0	0	1
>ttf	2	-1	0
>ttf #	2	-1	0
>tues	-1	1	-1
>tuesd	-1	-1	0
>tumor	0	0	1
>tumou	0	0	1
>turn into	0	-1	-1
>twelv	2	0	-1
>twent	-1	0	1
>two	1	0	0
>two of	1	-1	0
>two weeks	0	1	0
>two years	2	0	0
>type	3	0	0
>type #	2	0	0
>typed	-1	-2	-1
>typic	0	1	-1
>u	-3	-1	1
>ulcer colit	-2	-1	0
>ultra	-1	0	0
>uncha	2	-2	0
>under	0	0	-1
>under #	0	-3	-1
>under the	-2	0	0
>under your	0	0	-1
>undet	-1	0	2
>unkno	1	0	0
>unlik	-3	-2	-2
>unlik and	-1	-1	0
>unmet	1	0	0
>unrel	-2	0	1
>until	1	2	-1
>until prove	-2	0	-1
>until the	1	2	0
>up YEAR	0	0	1
>up by	1	-1	-2
>up to	0	0	1
>urgen	0	1	0
>urine	0	1	0
>urolo	0	-1	0
>us	-2	0	0
>us to	1	1	0
>use	-1	-2	-2
>used	1	-2	-2
>usual	1	0	-1
>v	-2	0	-1
>v #	-1	0	0
>varia	1	0	0
>vascu	0	-2	0
>venes	3	-1	-1
>very	0	-1	-2
>very unlik	-2	-2	-1
>vesse	1	0	-1
>via	1	0	-1
>view	-3	1	1
>vincr	0	0	2
>visit	-1	0	1
>voice	0	-1	0
>vrd	2	0	0
>vs	0	2	0
>w	1	0	0
>wait	2	0	-1
>waiti	1	0	0
>walki	0	0	1
>wall	2	0	-1
>want	0	1	0
>want to	0	1	0
>wants	0	0	-1
>wants a	1	0	0
>ward	1	0	-2
>was	-1	-2	0
>was #	0	0	1
>was a	0	-1	-2
>was clear	-1	-1	-2
>was enter	-1	0	-1
>was exclu	1	-1	-2
>was negat	1	-1	-1
>was not	0	0	-1
>was on	1	-1	-1
>was taken	0	0	1
>was the	-2	-1	-2
>was treat	0	0	1
>watch	1	-1	-1
>watch and	1	0	0
>way	-2	-1	-1
>we	1	2	0
>we are	0	1	1
>we can	1	0	0
>we check	-1	0	-1
>we do	2	0	0
>we need	-1	2	0
>we remov	0	0	1
>we will	2	0	-1
>we'd	1	1	-1
>we'll	0	-1	0
>we've	-2	1	0
>weak	1	0	-1
>weakn	2	0	0
>wed	2	2	0
>week	1	1	-1
>week #	1	-1	-1
>weekl	1	-1	0
>weeks	0	1	0
>weeks AGO	2	0	0
>weigh	1	0	0
>well	0	-1	1
>well and	-2	-1	0
>went	-2	0	0
>were	-1	-2	0
>were seen	-1	0	0
>what	-2	1	-1
>what we	0	1	-1
>when	-1	-1	1
>where	0	0	-1
>wheth	-1	1	0
>which the	-1	0	-1
>which you	0	-1	0
>while	2	0	0
>who	1	0	0
>whole	-2	0	0
>whole body	-1	-2	-1
>why we	2	0	0
>wide	1	0	0
>wide SURGERY	1	0	0
>wild	1	0	0
>wild type	1	0	0
>wildt	1	0	0
>will	0	1	0
>will be	1	0	0
>will tell	-2	2	0
>wishe	3	0	-1
>with	1	0	0
>with #	2	0	0
>with DRUG	1	0	1
>with a	0	0	-1
>with bone	1	0	0
>with exces	1	0	0
>with it	-1	-1	0
>with liver	1	0	0
>with mantl	-1	0	2
>with reduc	1	0	0
>with sever	1	0	0
>with the	2	-1	0
>with two	2	0	0
>with your	-1	1	-1
>withd	-4	-3	-3
>withi	0	1	0
>withi #	-2	1	-1
>withi milan	0	-1	1
>withi the	1	0	0
>witho	0	0	1
>witho sympt	0	-2	-1
>wk	1	0	0
>wk #	2	0	0
>wks	0	0	-2
>wle	1	0	1
>wle rt	0	0	1
>woman	-1	-1	0
>women	-2	-1	-1
>won't	1	0	0
>work up	0	0	-2
>worki	0	0	1
>worri	-1	1	0
>worry	-1	1	-1
>worse	2	-1	-1
>would	-1	0	0
>would be	-1	2	0
>wrong	-3	0	-2
>wt	2	0	-1
>x	-1	0	0
>x #	0	0	1
>xrt	-1	0	1
>year	0	0	1
>yearl	0	-1	2
>yearl check	-1	0	1
>years	-1	-1	1
>yes	1	0	0
>yet	0	3	0
>you are	-1	0	-1
>you asked	-1	-1	-2
>you can	0	0	2
>you don't	0	-1	-1
>you feel	1	0	0
>you had	-2	0	0
>you have	-1	0	1
>you said	1	-1	-1
>you'r	0	-1	1
>you'v	-1	-1	1
>you'v been	0	0	1
>your	-1	-1	0
>your KIN	-3	-1	0
>your age	1	-1	-1
>your chart	-2	-1	-1
>your famil	-1	0	0
>your file	-1	0	1
>your gp	0	-1	0
>your mothe	-2	-1	-1
>your mri	-2	-1	-1
>your own	-1	0	-1
>your recor	-1	-1	1
>yours	-1	-1	0
>yr	-2	-1	0
>yrs	-1	0	2
>z	-2	0	0
>z #	-2	0	0
a:historical	0	0	4
a:historical exam	0	0	1
a:historical final	0	0	2
a:historical impression	0	0	3
a:historical indication	-1	0	2
a:historical other	0	0	3
a:historical past	0	0	1
a:historical plan	0	0	2
a:historical problems	-1	0	2
a:historical questionnaire	1	0	1
a:other	-1	0	-1
a:other education	-1	-1	-1
a:other exam	0	0	-1
a:other family	-1	-1	-3
a:other final	-4	-2	-2
a:other impression	0	-2	-2
a:other indication	-3	-3	-3
a:other medications	-1	-2	-3
a:other other	-1	0	-1
a:other past	-3	0	-4
a:other plan	-1	0	0
a:other present	-2	-2	-2
a:other problems	-2	-2	-1
a:other procedure	-3	0	-1
a:other questionnaire	-1	-1	-2
a:other screening	0	0	-1
a:other social	-1	-1	0
a:possible	0	5	0
a:possible differential	-1	1	0
a:possible exam	0	1	0
a:possible final	-2	1	-1
a:possible impression	-2	4	0
a:possible indication	0	0	-1
a:possible other	0	3	-1
a:possible plan	0	2	0
a:possible problems	-3	3	-2
a:present	3	0	0
a:present education	1	0	-2
a:present exam	2	0	0
a:present final	3	0	0
a:present impression	3	0	0
a:present medications	0	0	2
a:present other	1	0	0
a:present past	0	-1	3
a:present plan	0	-1	0
a:present present	1	0	1
a:present problems	3	0	0
a:present procedure	1	-2	0
a:present questionnaire	-1	-2	0
h:;	1	0	1
h:?	0	-3	-1
h:AGO	0	-1	0
h:DRUG	-1	-2	-1
h:KIN	-1	0	-1
h:MONTH	0	-1	0
h:YEAR	-3	-2	3
h:a	-1	0	0
h:abdo	-1	1	1
h:abdom	0	-1	-1
h:abl	1	-1	0
h:about	-1	0	0
h:acces	1	1	0
h:actio	-1	-2	0
h:activ	2	0	0
h:acute	1	-1	-2
h:added	1	0	0
h:adden	-1	0	0
h:addre	2	0	0
h:admis	1	0	0
h:adopt	-1	0	1
h:adult	0	0	1
h:advan	1	-2	-1
h:advic	0	0	-1
h:afp	0	-1	0
h:age	-1	0	1
h:alert	2	0	-1
h:all	0	-2	-2
h:aller	1	-1	1
h:also	-3	-2	-2
h:ambul	0	1	-2
h:amend	-3	0	-2
h:ana	-1	-1	-1
h:anaes	1	-1	0
h:and	0	1	0
h:anest	-1	-2	-2
h:annua	-1	-1	2
h:anoma	2	0	0
h:anti	-2	0	0
h:antic	-2	-1	1
h:app	-1	-1	0
h:appea	0	0	-2
h:appoi	-2	0	0
h:appro	1	-1	0
h:are	0	-1	-1
h:artic	0	-2	-2
h:as	1	-1	-1
h:ask	0	-2	0
h:asked	0	-3	-2
h:assis	-2	0	0
h:at	2	0	0
h:attac	1	0	0
h:atten	1	0	0
h:autho	0	-1	-2
h:auto	0	-1	0
h:autom	1	-1	0
h:axill	1	0	0
h:b	0	0	1
h:baby	-2	0	0
h:baby'	1	-1	-1
h:back	-2	0	-1
h:backg	0	-2	0
h:badge	1	0	1
h:baria	-1	-2	0
h:base	-1	1	1
h:bcr	1	-1	0
h:be	-2	0	0
h:befor	1	-2	-1
h:benef	-1	-1	-1
h:berea	-1	-2	-2
h:bilat	-2	-1	0
h:billi	-2	0	0
h:bioba	-2	-2	0
h:biops	0	0	-1
h:bladd	0	-1	-1
h:blood	-1	0	0
h:blue	1	0	0
h:bmt	0	0	2
h:board	0	-1	-1
h:bone	0	-2	0
h:booki	-1	0	0
h:both	0	-1	0
h:box	-1	-1	-3
h:brain	1	0	0
h:brca	-2	-1	-1
h:bx	-1	0	-1
h:c	0	-1	-2
h:calci	-1	0	2
h:calen	-1	-1	-1
h:call	1	0	0
h:calpr	-1	0	0
h:came	1	0	0
h:can	-2	-2	0
h:cance	0	-1	0
h:capsu	-1	0	-1
h:care	1	0	0
h:careg	-3	-2	0
h:carer	-1	0	0
h:carri	-2	0	-1
h:case	2	-2	-1
h:casua	0	1	0
h:cc	2	-1	0
h:ccp	-2	0	0
h:cea	0	0	1
h:cell	0	1	1
h:cente	2	0	0
h:centr	-1	0	0
h:certi	-1	-1	-3
h:chang	0	0	-1
h:chapl	0	-2	-1
h:chari	0	-1	-1
h:chart	-1	-1	-2
h:check	0	-1	0
h:chest	-1	1	0
h:child	-1	0	2
h:chips	2	0	0
h:chron	1	0	-1
h:circl	-1	-2	-2
h:claim	0	-2	1
h:class	-1	0	-1
h:clear	1	-1	0
h:close	-1	-2	-1
h:cns	0	1	1
h:coded	0	-1	-1
h:codes	0	-1	0
h:colle	-1	-1	1
h:colog	-2	-3	-1
h:colon	-2	-1	-1
h:color	1	0	1
h:colpo	-1	-1	-1
h:combi	-1	-2	0
h:comme	-1	0	0
h:commu	-2	0	-3
h:compe	1	-1	1
h:compl	-1	-2	-1
h:concl	0	-1	-2
h:condi	1	0	-1
h:confe	0	0	-1
h:confi	0	-1	0
h:conge	1	0	0
h:conse	1	-1	0
h:consu	0	0	-1
h:conta	-2	1	0
h:contr	0	1	0
h:conve	1	-1	-1
h:coord	2	-1	0
h:copie	-1	-2	0
h:copy	0	-2	0
h:core	0	-2	0
h:coron	-2	-2	-2
h:corre	0	0	-2
h:cough	-1	2	0
h:couns	-1	-2	-1
h:count	0	0	-1
h:cours	0	-1	0
h:cover	0	0	-2
h:criti	0	-2	-1
h:csf	-1	-1	-1
h:curre	3	0	0
h:cytol	1	-1	1
h:cytom	1	-1	0
h:d	0	-1	-1
h:data	0	-2	-2
h:date	1	-1	0
h:days	0	-1	-1
h:dear	0	-2	1
h:decis	0	-2	-2
h:decla	-1	0	-1
h:decli	0	-1	-1
h:denta	0	0	-3
h:depar	-1	0	-2
h:dept	-1	-1	-2
h:derm	-1	0	1
h:derma	-2	0	0
h:desk	0	-2	-2
h:detai	0	-1	0
h:dexa	0	-2	-1
h:diagn	3	0	0
h:dialy	2	0	0
h:diary	-1	-1	1
h:dicta	0	0	-1
h:did	1	-2	0
h:dieti	0	-2	2
h:direc	-3	-3	-1
h:disab	0	-1	0
h:disch	0	0	1
h:discu	-1	-1	-1
h:disea	2	0	-1
h:disor	2	0	0
h:dispo	1	-2	-1
h:distr	2	1	-1
h:do	0	-2	-1
h:docum	0	0	1
h:does	-1	-1	0
h:donat	-2	-1	1
h:donor	-4	-2	0
h:dose	-1	0	-1
h:down	2	0	0
h:dr	0	1	1
h:dr's	-1	0	-1
h:drug	-2	-1	-1
h:due	1	-2	-2
h:dvla	0	0	-1
h:dx	0	0	-1
h:e	0	1	-1
h:early	-1	0	0
h:ebus	0	0	-1
h:echo	0	1	1
h:echoc	1	-1	-2
h:ed	2	1	0
h:educa	1	-2	-1
h:elect	0	-2	0
h:eligi	-1	-2	0
h:emerg	0	-2	-1
h:emplo	-1	0	-1
h:encou	1	-1	0
h:end	0	0	1
h:endo	-1	-3	-3
h:endom	0	-1	-2
h:endos	-2	0	0
h:ent	-1	1	0
h:enter	1	0	-1
h:entri	0	-2	0
h:entry	1	0	0
h:ep	2	-1	-2
h:er	-1	-1	-1
h:evide	1	0	1
h:exam	0	-1	-1
h:exemp	1	-1	-2
h:exerc	-1	-1	-1
h:expla	0	-1	-2
h:expos	-2	0	0
h:extra	-1	0	0
h:eye	-1	2	-2
h:f	-1	0	1
h:faeca	0	0	-1
h:falls	1	-1	1
h:famil	-1	-1	-1
h:fax	-2	1	1
h:fdg	0	0	-1
h:feedb	0	-2	0
h:ferti	0	-1	-1
h:fetal	0	-2	0
h:fibro	-1	1	-1
h:file	0	-1	1
h:files	-1	0	0
h:findi	1	0	-2
h:first	-1	1	0
h:fit	-1	0	0
h:fitne	1	0	0
h:flexi	1	0	0
h:flow	0	1	0
h:fluid	0	0	1
h:fmla	-1	-1	-2
h:fna	-1	0	0
h:folde	2	-1	-2
h:for	0	-1	0
h:form	0	-2	-1
h:forwa	1	-1	-1
h:found	0	-1	0
h:fract	-2	-2	0
h:from	1	0	0
h:full	-1	0	0
h:funct	0	0	-1
h:fund	0	-1	-1
h:gallb	-2	-2	-2
h:gastr	0	0	-2
h:gen	-3	0	-1
h:gene	0	0	-1
h:gener	-1	-1	0
h:genet	0	0	-1
h:genom	-1	0	0
h:geria	0	1	-1
h:goals	0	0	1
h:going	0	0	-1
h:good	0	-2	-3
h:gp	0	2	0
h:groin	-1	0	0
h:group	-1	-2	0
h:guard	1	0	0
h:guida	-1	-2	-1
h:guide	0	0	-1
h:gynae	0	1	0
h:gynec	-1	0	-1
h:h	0	0	1
h:had	-2	0	-1
h:haem	2	1	0
h:haema	0	0	1
h:haemo	0	0	-1
h:hand	-1	-1	0
h:hando	0	-1	-1
h:happe	2	1	0
h:has	1	-2	-2
h:have	-2	0	-1
h:hcg	-1	0	1
h:head	1	0	0
h:heada	0	-1	-1
h:healt	-1	-1	0
h:heari	1	-2	-1
h:heart	0	0	1
h:held	-2	-2	-1
h:hello	0	1	0
h:help	-3	-2	1
h:helpl	-1	-1	-1
h:hem	-1	-2	0
h:hemat	0	-2	0
h:hepat	0	-2	0
h:hered	0	-1	0
h:hi	2	0	-1
h:high	-1	0	0
h:hip	0	-2	-1
h:hips	1	-1	0
h:histo	-2	-1	0
h:holte	-2	0	0
h:home	2	0	0
h:hours	1	-1	-1
h:how	0	-2	-2
h:hpv	-1	0	0
h:hx	-4	-2	1
h:i	1	0	-1
h:ibd	0	-1	0
h:icu	0	-1	0
h:id	0	-1	0
h:if	-4	0	-2
h:illne	0	-1	0
h:imagi	0	1	0
h:imp	-1	-2	1
h:impor	-1	-1	1
h:impre	0	2	0
h:inact	-1	-1	0
h:inbox	1	-1	0
h:indic	1	0	-2
h:info	1	-2	-1
h:infor	-2	-3	-1
h:infus	-1	-2	-1
h:inher	0	-2	-1
h:inpat	-1	0	0
h:instr	-1	2	0
h:intak	-1	0	0
h:invit	0	-1	-2
h:is	0	-1	-1
h:issue	0	0	-1
h:it	-1	0	-1
h:items	-1	0	0
h:jak	0	-2	0
h:joint	-1	1	0
h:kidne	-3	-2	0
h:kin	-2	-2	-2
h:kit	-2	-2	0
h:knee	-1	-1	0
h:know	-2	-1	-2
h:kub	0	1	1
h:l	-3	0	-1
h:lab	-1	0	0
h:last	-1	-2	0
h:late	-2	1	0
h:later	-1	0	0
h:law	-2	-2	-2
h:leafl	-3	-3	-2
h:learn	-4	-2	-2
h:led	0	-1	1
h:left	1	-3	-1
h:lesio	0	-1	0
h:liais	0	0	-1
h:libra	-3	-3	-1
h:life	-2	0	1
h:linke	0	-2	-2
h:liver	0	0	1
h:livin	0	-1	-2
h:lletz	1	0	0
h:locum	-3	-1	0
h:log	3	0	0
h:long	0	0	1
h:look	-1	-2	-2
h:low	1	0	-1
h:lower	1	-1	0
h:lumba	0	-1	0
h:lump	-3	0	-1
h:m	1	0	-1
h:mammo	-2	0	0
h:manag	0	0	-1
h:marke	-1	0	0
h:marro	0	-1	0
h:mass	-1	0	-2
h:match	1	0	-2
h:mater	-1	-1	2
h:matte	-2	-2	-1
h:mdm	1	0	0
h:mdt	0	0	-1
h:me	1	0	-1
h:mean	-2	1	-2
h:med	0	0	-1
h:medic	0	-1	0
h:meeti	1	0	1
h:membe	-1	0	0
h:micro	0	-2	-1
h:midwi	-1	1	0
h:minor	-1	-2	1
h:mm	2	-1	0
h:mole	-1	1	-2
h:month	0	-1	0
h:movem	0	0	-2
h:mpl	1	0	0
h:mr	2	0	0
h:multi	1	-1	0
h:my	0	-1	0
h:myelo	-1	-1	0
h:navig	1	0	-1
h:nd	1	-1	-1
h:near	-2	-2	-1
h:neck	0	1	0
h:nephr	-1	0	0
h:nerve	1	-1	-1
h:newbo	-2	0	-2
h:news	-2	-2	-1
h:newsl	-3	-2	-2
h:next	-2	0	-2
h:nipt	-3	0	-2
h:no	1	0	1
h:nodul	-1	0	0
h:non	0	-2	0
h:not	-3	-1	-2
h:notic	-1	-2	-2
h:notif	-1	-2	-2
h:now	-1	0	-1
h:np	2	-1	0
h:nucle	2	-1	0
h:numbe	-1	-2	-1
h:nurse	1	0	0
h:nursi	1	0	-1
h:nutri	1	-1	-1
h:o	-1	-1	-1
h:ob	-2	0	-2
h:offic	0	-2	-3
h:old	-1	-1	1
h:onc	1	0	0
h:oncol	2	0	1
h:one	2	-1	0
h:ongoi	3	0	-1
h:onset	0	0	1
h:op	0	0	-1
h:opd	-1	-1	-2
h:open	0	1	0
h:ophth	-2	1	0
h:or	2	-1	0
h:oral	-1	0	0
h:order	0	0	-1
h:origi	-2	-2	-2
h:ortho	0	-2	0
h:other	-1	-2	0
h:our	0	-1	-2
h:out	-4	-2	-3
h:outco	0	-2	-1
h:outpa	1	0	-1
h:outsi	-3	-2	1
h:ovari	-1	1	0
h:overv	-1	0	-2
h:own	-2	-1	-1
h:p	0	0	-1
h:pa	1	1	1
h:paed	-1	1	-1
h:paedi	0	0	1
h:paeds	0	-1	-1
h:page	2	0	-3
h:pain	0	0	-1
h:palli	3	0	-1
h:panel	0	-2	-1
h:pap	-1	-1	0
h:parki	2	0	0
h:part	-1	0	-1
h:parti	-2	-2	-2
h:past	-1	0	3
h:path	0	-2	-1
h:pathw	0	1	0
h:pcp	-2	-1	1
h:pcr	2	0	0
h:pedia	1	-1	0
h:peer	1	-1	-2
h:perip	1	0	0
h:permi	2	0	0
h:perso	0	0	-2
h:pharm	0	-2	-2
h:phone	1	0	0
h:photo	-1	2	-1
h:pitui	0	-1	0
h:place	-2	1	-1
h:plain	0	-1	-1
h:plann	1	-1	-1
h:plast	-2	-1	-1
h:pleas	-1	-2	-2
h:pmh	-1	0	1
h:pmhx	-1	0	2
h:podia	-2	1	-1
h:polyp	1	0	-2
h:porta	1	0	-1
h:post	-1	0	0
h:posto	-1	-1	-1
h:pract	-2	-1	1
h:predi	-1	0	0
h:pregn	0	1	-1
h:prena	0	-3	-1
h:preop	0	-1	-2
h:prese	0	-1	0
h:preve	-2	-1	0
h:previ	2	0	-1
h:prima	0	0	1
h:primo	1	-1	-1
h:prior	1	-1	0
h:priso	-2	-2	-2
h:priva	-1	-1	1
h:probl	0	1	0
h:probn	0	0	-1
h:proce	-1	1	0
h:provi	0	1	1
h:proxy	0	1	1
h:psa	-3	-1	0
h:psych	-2	-2	1
h:pt	-1	-1	1
h:publi	-2	-2	-2
h:pulm	1	0	0
h:pulmo	1	-1	0
h:punch	2	-1	0
h:q	-2	-2	-2
h:query	-3	-2	-2
h:quest	-1	0	0
h:r	1	-1	-1
h:rad	-1	0	1
h:radia	2	0	-1
h:rapid	-2	1	0
h:rare	2	-1	-1
h:ray	0	1	0
h:re	-2	0	0
h:read	-3	0	0
h:readi	-2	-1	-2
h:ready	0	-2	0
h:reaso	0	-1	0
h:recal	-2	1	-1
h:recap	-1	-1	0
h:recei	1	-1	0
h:recen	0	1	-2
h:recom	-1	-2	-1
h:recon	0	-2	1
h:recor	0	-1	0
h:ref	-2	-1	-2
h:refer	-1	3	0
h:refil	0	0	-1
h:regar	1	0	-1
h:rehab	0	-1	1
h:relea	0	-2	-1
h:remar	0	-1	-1
h:remin	-1	-3	-2
h:remov	-2	-2	0
h:renal	0	0	-2
h:repea	0	-1	-1
h:repla	-2	0	-1
h:reply	0	0	-1
h:repor	-1	0	0
h:reque	-2	-1	0
h:resea	-1	-2	-2
h:resol	-3	0	3
h:resp	1	1	-1
h:respi	0	0	-1
h:respo	0	0	-1
h:retur	-1	0	0
h:revie	-1	0	-1
h:rf	-2	0	0
h:rheum	1	0	0
h:right	0	-2	0
h:risk	-2	0	0
h:rn	0	0	-2
h:round	0	0	-2
h:rx	-2	-1	-2
h:safet	1	0	0
h:same	0	0	-1
h:sampl	-1	-2	-1
h:sarco	-1	0	-1
h:saved	0	-2	-2
h:saw	-1	0	0
h:scann	-3	0	2
h:sched	2	-2	-3
h:schoo	-1	-1	0
h:score	-2	-3	-1
h:scree	-1	0	-1
h:scrot	-1	0	0
h:secon	0	-2	-2
h:secre	-1	0	-1
h:secti	-1	0	0
h:seen	0	0	-1
h:seizu	0	1	0
h:self	-2	-1	0
h:serum	-2	-1	0
h:servi	0	-1	0
h:sessi	-2	-1	0
h:sexua	-1	-1	-1
h:share	1	0	0
h:shave	0	-2	-1
h:sheet	0	-1	0
h:shoul	0	-1	0
h:sigmo	-1	-2	-2
h:signe	-2	1	-1
h:signi	0	0	1
h:since	0	-2	0
h:six	0	-1	-2
h:skin	1	0	0
h:skull	-1	0	1
h:sleep	1	1	0
h:slide	-2	-2	-2
h:smear	-2	1	0
h:socia	-1	-1	-2
h:speec	-1	0	0
h:sport	-1	0	1
h:spr	-1	1	0
h:st	0	0	1
h:staff	-1	-1	-1
h:stand	1	-2	0
h:start	1	0	-1
h:statu	-1	1	2
h:stay	0	-2	0
h:step	2	-1	-1
h:steps	0	1	0
h:stoma	1	-1	0
h:stool	-2	0	0
h:stop	-2	1	-1
h:stopp	-1	-1	-1
h:story	-2	-1	-1
h:strok	1	-1	-1
h:stude	-1	-1	-1
h:study	-1	-1	0
h:sugge	-2	0	0
h:suite	1	0	-1
h:suppl	0	-2	-2
h:suppo	-2	-1	-1
h:surg	-2	0	0
h:surge	0	-1	0
h:surve	-1	-1	0
h:survi	-1	0	2
h:swall	-1	-1	-1
h:sweat	1	-2	0
h:sympt	1	0	-1
h:t	1	-1	-2
h:table	1	0	0
h:take	-2	0	-2
h:talke	1	0	0
h:teach	-1	0	-1
h:teen	1	0	0
h:tele	-1	0	-1
h:teleh	0	-1	-1
h:tell	0	-1	-1
h:templ	-2	-2	0
h:term	0	0	2
h:terti	1	-1	0
h:test	-1	-2	-1
h:testi	0	-1	-1
h:tests	-2	1	-1
h:text	-2	0	0
h:thank	-2	-1	1
h:the	-1	0	0
h:thera	1	0	-1
h:they	-1	-1	-1
h:thigh	-1	1	1
h:thing	2	1	0
h:think	-3	1	-1
h:this	1	0	-1
h:thora	0	0	-1
h:thyro	-1	0	0
h:timel	-2	1	2
h:tip	-1	-1	-1
h:told	0	-1	0
h:topic	-1	-3	-2
h:total	1	-2	0
h:track	1	1	0
h:trans	1	0	2
h:trave	0	-1	-1
h:treat	1	0	0
h:tree	0	-1	-1
h:treph	0	-1	-1
h:triag	-1	1	0
h:tropo	0	0	-2
h:tumor	1	0	0
h:turbt	0	-2	-1
h:tv	-2	0	-1
h:typed	-1	0	-3
h:u	-1	0	2
h:uk	-2	-3	-2
h:ultra	-2	0	-1
h:under	-3	0	-1
h:unit	-1	0	0
h:up	-1	0	0
h:upcom	1	2	-1
h:updat	2	0	-1
h:uploa	-2	-2	0
h:upper	1	-1	0
h:urgen	0	2	-1
h:urine	-2	0	0
h:uro	-1	0	0
h:urogr	-1	0	1
h:us	-1	0	0
h:v	0	-1	0
h:vacci	0	-1	0
h:valve	-1	0	-1
h:vesti	1	-1	0
h:view	0	-1	0
h:virtu	-1	-1	-1
h:visib	1	0	-1
h:voice	-1	0	0
h:volun	-3	-2	-2
h:vouch	-1	-2	-2
h:vulva	-2	-1	0
h:wait	-3	0	-1
h:waiti	-2	2	-1
h:ward	2	0	-3
h:was	1	0	0
h:week	1	0	-1
h:weekl	2	0	-1
h:weeks	0	-2	-1
h:weigh	-2	0	0
h:well	-1	-1	0
h:wellb	0	-2	-2
h:welln	-1	-1	-1
h:were	1	-1	-1
h:what'	1	0	1
h:who	-1	-3	-2
h:whole	1	0	0
h:whom	0	0	1
h:why	0	-1	-2
h:wig	-1	-2	-2
h:with	1	0	0
h:wo	0	0	-1
h:women	-2	-1	1
h:words	-1	-2	-2
h:worke	2	0	0
h:works	-2	-2	-2
h:worri	-2	-2	-2
h:worry	-3	-2	-3
h:wound	-1	0	0
h:writt	1	0	1
h:wrong	-3	-2	-2
h:x	0	1	0
h:xr	0	-1	0
h:y	-2	0	0
h:year	-2	-1	1
h:you	-1	-1	-1
h:yr	-2	0	2
h:|	-1	0	2
k:unsure	-2	-1	0
l:absent:are not	-1	-2	-2
l:absent:been excluded	-1	-2	-2
l:absent:can't	1	0	0
l:absent:clear of	-1	-2	-3
l:absent:didn't	-2	0	0
l:absent:doesn't	-1	-1	-1
l:absent:don't	-1	0	-2
l:absent:excluded	-4	-3	-2
l:absent:excludes	-2	-2	0
l:absent:free of	-2	-2	-2
l:absent:hasn't	-1	0	-1
l:absent:is not	-1	-1	-1
l:absent:less likely	-2	1	0
l:absent:neg for	-3	-2	-2
l:absent:negative for	-3	-2	-2
l:absent:neither	-2	0	-1
l:absent:never	-2	0	-1
l:absent:no	-3	-2	-1
l:absent:none	-2	-1	-1
l:absent:nor	-1	-2	-1
l:absent:not	-1	-2	-1
l:absent:not detected	-2	-1	-1
l:absent:not found	0	-2	-1
l:absent:not present	0	-1	-1
l:absent:not seen	-1	-2	-1
l:absent:not suspected	-1	-2	-1
l:absent:nothing	-2	-3	-2
l:absent:ruled out	-3	-3	-3
l:absent:unlikely	-2	-2	-1
l:absent:very unlikely	-2	-2	-1
l:absent:was not	-1	-1	0
l:absent:without	-2	0	0
l:absent:won't	1	-1	-1
l:answered	0	-2	-2
l:answered no	-4	-2	-2
l:answered yes	1	0	1
l:back	2	0	0
l:ca	1	-1	0
l:carrier	-2	-1	-1
l:closed	1	-1	0
l:compound	-2	-2	-2
l:early	0	0	1
l:ended	-1	0	0
l:feared	-3	0	-1
l:finished	-1	0	2
l:general	-1	0	-1
l:heading	-1	-5	-1
l:historical:cured	-1	0	2
l:historical:finished treatment for	-1	0	0
l:historical:had	0	0	-1
l:historical:history of	0	0	2
l:historical:hx	-1	0	1
l:historical:in childhood	0	0	2
l:historical:in remission	-2	0	2
l:historical:ned	0	0	1
l:historical:never came back	0	0	1
l:historical:no recurrence	0	0	1
l:historical:old	0	0	2
l:historical:past	0	0	3
l:historical:previous	-1	0	0
l:historical:prior	0	0	-1
l:historical:remission	0	0	1
l:historical:remote	0	0	1
l:historical:resolved	0	0	1
l:historical:s/p	0	0	1
l:historical:surveillance	0	-1	0
l:historical:years out from	-2	0	0
l:historical:years since	0	0	2
l:hypothetical:chance of	-1	0	-2
l:hypothetical:check for	-1	0	-1
l:hypothetical:fear of	-2	-2	-2
l:hypothetical:if	0	1	0
l:hypothetical:look for	-2	1	-1
l:hypothetical:patients with	-3	-2	-2
l:hypothetical:people with	-1	0	-1
l:hypothetical:prevent	-2	-1	-1
l:hypothetical:risk for	-1	0	0
l:hypothetical:risk of	-2	-1	-1
l:hypothetical:screening	-2	-2	-2
l:hypothetical:screening for	-2	-1	-2
l:hypothetical:someone with	1	-1	-1
l:hypothetical:test for	-1	0	-1
l:hypothetical:worried about	-1	1	0
l:hypothetical:worried re	0	1	-1
l:in error	-1	-1	-1
l:in tissue	1	-1	-1
l:kin	-5	-2	-3
l:lasting	0	0	1
l:let go	-2	0	0
l:likely	0	2	0
l:long ago	0	0	2
l:malignant	2	0	-1
l:maybe back	-1	2	0
l:name	2	0	0
l:nothing	-1	0	-1
l:now	1	0	0
l:pathology	1	-1	-1
l:possible:?	-1	0	0
l:possible:can	0	-1	-2
l:possible:cannot be excluded	1	-1	0
l:possible:concern for	-1	2	0
l:possible:concerned about	0	1	0
l:possible:concerning for	0	2	0
l:possible:consider	-1	1	0
l:possible:considered	-2	0	-2
l:possible:could	0	1	0
l:possible:ddx	-1	2	0
l:possible:exclude	-3	0	0
l:possible:favoured	-2	2	-1
l:possible:in keeping with	0	1	0
l:possible:is possible	0	2	0
l:possible:likely	0	1	0
l:possible:looks like	0	2	0
l:possible:must be considered	0	1	0
l:possible:must be excluded	0	1	0
l:possible:not excluded	0	2	0
l:possible:or	-1	0	-1
l:possible:presumed	-2	0	0
l:possible:probable	-2	2	0
l:possible:probably	0	2	0
l:possible:proven otherwise	-2	0	-1
l:possible:query	-1	-1	0
l:possible:question	0	0	-2
l:possible:r/o	0	0	-2
l:possible:raises	-1	2	0
l:possible:rule out	1	-1	-1
l:possible:should	0	1	0
l:possible:shown otherwise	1	0	0
l:possible:suggestive of	-1	2	0
l:possible:suspect	-2	2	0
l:possible:suspected	0	1	-1
l:possible:suspicious for	-1	3	0
l:possible:thought	1	0	0
l:possible:to be excluded	-2	0	0
l:possible:vs	0	2	0
l:possible:whether	0	-1	-1
l:possible:worry about	-1	-1	-1
l:possible:worrying for	0	2	0
l:possible:would	-3	-1	-2
l:present:active	3	0	0
l:present:advanced	3	0	-1
l:present:chemotherapy for	2	0	0
l:present:confirmed	3	0	0
l:present:diagnosed with	2	0	-1
l:present:has come back	1	0	0
l:present:known	1	0	0
l:present:not having achieved remission	1	0	0
l:present:positive for	2	0	0
l:present:proven	1	1	0
l:question	1	0	0
l:recovered	0	0	2
l:row	-3	-2	-3
l:screening	0	-2	-1
l:section:education	0	-1	0
l:section:past	1	0	0
l:section:risks	1	0	0
l:section:screening	1	0	0
l:short	1	0	0
l:small chance	0	-2	-1
l:someone_else:aunt	-3	-1	-1
l:someone_else:bro	-3	-2	-2
l:someone_else:brother	-3	-1	-2
l:someone_else:cousin	-1	-2	-2
l:someone_else:coworker	-2	-1	-2
l:someone_else:dad	-2	-1	-3
l:someone_else:daughter	0	-2	-2
l:someone_else:death from	-1	-1	-1
l:someone_else:died of	-1	-2	-1
l:someone_else:donor	-1	-1	0
l:someone_else:dtr	1	-2	-2
l:someone_else:fam hx	-2	-1	-1
l:someone_else:family history of	-1	-1	-2
l:someone_else:father	-1	-1	-2
l:someone_else:fhx	-2	-3	-2
l:someone_else:friend	-2	-2	-2
l:someone_else:grandfather	-2	-2	-2
l:someone_else:grandmother	-1	-2	-2
l:someone_else:husband	-3	-2	-2
l:someone_else:mom	-2	-1	-2
l:someone_else:mother	-2	-2	-2
l:someone_else:mum	-3	0	-1
l:someone_else:neighbor	-2	-1	-2
l:someone_else:neighbour	-3	-2	-2
l:someone_else:nephew	-2	-2	-2
l:someone_else:parent	0	-1	0
l:someone_else:partner	-3	-2	-2
l:someone_else:relative	0	-1	-2
l:someone_else:sibling	-2	-1	-2
l:someone_else:sister	-3	-2	-2
l:someone_else:son	-1	0	-2
l:someone_else:spouse	-2	-1	-1
l:someone_else:twin	-1	-2	-2
l:someone_else:uncle	-2	-2	-1
l:someone_else:wife	0	-1	-1
l:stated	2	0	-1
l:stranger	-1	-1	0
l:survivor	-2	0	0
l:talk	0	0	-1
l:treated	1	0	1
l:treated then	-1	0	2
l:treated today	1	0	-1
l:unchecked	-4	-1	0
l:unsaid	1	0	0
l:unsure	0	-1	0
m:differential	-1	1	0
m:education	-1	-1	-1
m:family	-1	-1	-3
m:medications	0	0	1
m:past	0	0	1
m:procedure	0	-1	-1
m:questionnaire	-1	0	-1
m:social	0	-2	0
n:#	1	1	0
n:(	3	0	0
n:DRUG	2	-2	-1
n:aaa	0	-1	-1
n:abdom	2	-1	-1
n:acina	2	0	0
n:acous	-1	-2	-3
n:acral	-2	1	0
n:activ	1	0	-2
n:adeno	3	0	0
n:adpkd	1	0	-1
n:adren	0	0	-1
n:advan	1	-1	-2
n:al	-1	0	-1
n:all	3	0	0
n:als	-1	0	-3
n:alzhe	0	0	-3
n:aml	0	0	1
n:ampul	1	0	0
n:amylo	0	0	-1
n:amyot	2	-1	0
n:anal	0	-1	0
n:anapl	0	-1	-1
n:and	-3	-1	-1
n:anemi	-1	-1	0
n:angio	2	0	0
n:ankyl	0	0	-2
n:antit	1	0	0
n:aorti	1	-1	0
n:aplas	-2	-1	0
n:appen	-1	-2	0
n:arrhy	-1	0	-2
n:arthr	1	0	-2
n:asbes	-2	-1	-2
n:astro	2	0	0
n:atria	-1	0	1
n:atrop	-1	-2	-1
n:attac	-4	-2	0
n:autoi	2	1	0
n:avasc	0	-1	-1
n:b	1	0	1
n:barre	0	0	2
n:basal	-1	-1	2
n:base	3	-1	-1
n:bcc	-1	0	1
n:bifid	-3	-2	-2
n:bilat	-1	-2	0
n:bile	-1	-2	-2
n:bilia	0	0	1
n:block	3	0	0
n:bone	0	0	-2
n:bowel	-2	0	0
n:brain	-1	-2	-4
n:bronc	0	1	-1
n:burki	-1	-1	4
n:ca	-2	0	0
n:canal	1	0	0
n:cance	-1	0	0
n:carci	1	0	0
n:cardi	1	0	0
n:carot	1	-1	-1
n:castr	3	0	0
n:cauda	-2	-2	-1
n:cell	2	0	0
n:cells	0	0	-2
n:centr	2	0	0
n:cereb	0	0	1
n:cervi	-1	0	0
n:charc	0	-1	-1
n:cheek	2	-1	0
n:chf	0	-1	-2
n:child	-3	-2	0
n:chola	3	0	-3
n:chond	1	-2	-2
n:chori	-1	0	2
n:choro	2	1	0
n:chron	5	0	-1
n:cidp	0	1	0
n:cirrh	1	-1	0
n:ckd	2	-1	-1
n:clear	0	0	1
n:cll	1	0	-3
n:cml	2	0	-1
n:cns	2	-1	-2
n:colit	1	0	-2
n:colon	-1	0	0
n:color	0	0	-2
n:commo	0	-1	0
n:compr	1	0	-1
n:copd	3	0	0
n:cord	0	-2	0
n:coron	1	-1	-2
n:crani	-1	0	1
n:crohn	0	-1	-3
n:cushi	0	-1	1
n:cutan	0	-2	0
n:cysti	1	-1	-2
n:dcis	0	-1	0
n:defic	1	0	0
n:demen	-3	-1	-3
n:demye	-1	0	0
n:derma	0	-1	0
n:diagn	2	-2	-2
n:diaph	2	0	0
n:diff	1	0	0
n:diffe	1	0	0
n:diffu	0	0	1
n:dilat	2	0	-1
n:disc	1	0	0
n:disor	-1	0	-2
n:disse	-2	-2	0
n:dista	1	0	0
n:down	-1	0	-1
n:duct	-1	-1	-2
n:ducta	2	0	0
n:ductu	-1	0	1
n:dyspl	0	-1	-1
n:dystr	1	0	-1
n:early	0	3	-1
n:embry	-2	0	2
n:end	1	-1	1
n:endoc	1	0	0
n:endom	2	1	0
n:epile	-1	0	-3
n:epith	3	0	0
n:equin	-2	-2	-1
n:er	1	0	1
n:esoph	3	0	-2
n:esrd	2	-1	0
n:essen	2	0	-1
n:ewing	0	0	1
n:extru	2	0	0
n:eye	1	0	1
n:fabry	1	0	-1
n:failu	-2	-1	-2
n:fallo	1	-1	-2
n:famil	0	0	-1
n:femal	2	0	0
n:femur	1	0	1
n:fetal	3	-1	0
n:fibri	0	0	-3
n:fibro	1	0	-2
n:focal	2	0	-1
n:folli	3	0	0
n:fract	2	0	-1
n:front	0	0	-1
n:fungo	2	0	-1
n:gallb	2	-1	-1
n:gastr	2	0	-1
n:gbm	-1	-2	0
n:gca	-1	0	-1
n:germ	0	0	1
n:gesta	-1	0	1
n:giant	-2	1	0
n:gist	2	0	0
n:gland	0	-1	0
n:gliob	1	0	-1
n:gliom	-1	-1	-1
n:glott	2	0	0
n:grade	4	0	0
n:gravi	2	0	-1
n:great	1	-1	-2
n:guill	0	0	2
n:gvhd	2	0	-1
n:haemo	0	-2	0
n:hairy	2	0	1
n:hcc	-2	1	0
n:hcm	0	1	-1
n:head	1	1	-2
n:heart	-2	-1	-2
n:hemop	-1	-2	-2
n:hemor	1	0	-1
n:hepat	1	0	0
n:her	1	0	0
n:herni	1	0	0
n:hfref	3	0	0
n:high	1	0	0
n:hip	0	-1	-1
n:hodgk	0	0	2
n:hunti	-1	-2	-1
n:hydro	0	0	-1
n:hypop	0	-1	-1
n:i	-1	0	2
n:ia	1	0	0
n:ib	2	0	0
n:ibd	1	-1	0
n:idc	1	0	1
n:idiop	3	0	0
n:iga	2	-1	-1
n:ii	0	0	1
n:iia	0	0	1
n:iib	2	0	0
n:iii	0	0	1
n:iiia	2	0	-1
n:iiic	3	-1	-1
n:ileum	1	0	0
n:in	1	0	1
n:infar	-1	-2	2
n:infil	3	0	-2
n:infla	2	0	-2
n:infra	2	0	0
n:inter	4	0	-1
n:intra	0	0	-1
n:invas	1	0	-1
n:ischa	1	-1	0
n:ische	0	0	-1
n:iv	3	0	0
n:juven	1	0	0
n:kawas	-2	-1	3
n:known	3	-2	0
n:l	1	0	1
n:large	0	-1	1
n:laryn	0	0	1
n:later	2	0	0
n:left	2	0	1
n:leiom	0	-1	0
n:lenti	2	0	0
n:leuke	0	-1	0
n:limit	0	-1	0
n:lip	-2	0	1
n:lipos	1	-1	0
n:liver	0	-1	-1
n:lobe	2	0	0
n:lobul	2	-1	-1
n:local	3	0	-1
n:long	0	0	-1
n:low	1	0	0
n:lower	1	0	0
n:lumba	1	0	0
n:lung	0	0	-2
n:lupus	-2	0	-3
n:lynch	1	0	-1
n:malig	-2	0	0
n:mantl	1	-1	0
n:marfa	0	-1	-2
n:margi	3	-1	-1
n:marie	0	-1	-1
n:mds	1	0	-1
n:medul	0	-1	1
n:membr	2	0	-1
n:menin	3	-1	0
n:merke	3	-1	-1
n:mesot	0	0	-3
n:metas	1	0	-2
n:mets	1	0	-2
n:mitra	1	0	0
n:mixed	2	-1	-1
n:mnd	-2	-1	-1
n:moder	3	0	0
n:motor	1	-1	-1
n:mouth	-2	0	0
n:ms	0	0	-2
n:mucin	2	0	-2
n:mucoe	0	0	-1
n:multi	0	0	-2
n:muscu	1	0	-1
n:myast	2	0	-1
n:mycos	2	0	-1
n:myeli	-1	0	1
n:myelo	1	0	-2
n:myoca	-2	-1	2
n:myocl	2	0	0
n:nasop	1	0	2
n:neck	2	-2	-2
n:necro	0	-1	-1
n:negat	2	0	-1
n:neopl	0	-1	0
n:nephr	1	0	0
n:neuro	0	0	1
n:new	0	0	-2
n:newly	-1	-1	-1
n:nhl	-1	-2	0
n:nodul	3	0	0
n:non	1	0	1
n:nonis	2	0	-1
n:nose	0	0	3
n:nsclc	2	-1	0
n:nstem	0	-1	1
n:obstr	2	-2	-1
n:occul	-2	1	-2
n:ocula	1	0	-1
n:oesop	1	0	0
n:of	1	0	1
n:oligo	1	0	-2
n:optic	2	0	-2
n:oral	-2	0	-2
n:oroph	1	1	-1
n:outer	1	0	0
n:ovari	-1	0	-1
n:ovary	-2	0	1
n:palsy	2	0	-1
n:panco	1	1	-2
n:pancr	-1	0	-2
n:papil	1	0	0
n:parac	2	0	0
n:parat	-1	-2	0
n:parki	0	0	-3
n:paten	-1	0	1
n:pelvi	2	-1	0
n:perip	1	0	-1
n:perit	3	0	-1
n:pheoc	-1	-1	-2
n:pitui	2	-1	-1
n:plasm	2	-1	-2
n:pleur	3	0	0
n:polya	1	1	0
n:polyc	3	0	0
n:polym	0	-2	-2
n:polyp	0	0	-1
n:posit	2	0	-1
n:prima	1	0	-1
n:progr	3	-1	0
n:promy	1	0	0
n:prost	1	0	0
n:psori	1	0	0
n:ptc	0	-1	0
n:pulmo	0	1	0
n:qt	0	0	-1
n:quadr	1	0	0
n:r	1	0	-2
n:ra	3	-1	-1
n:radic	1	0	-1
n:rcc	-1	0	0
n:recep	1	0	-1
n:recta	1	0	2
n:recur	1	0	-3
n:regur	1	0	0
n:relap	2	-1	-1
n:resid	1	0	-2
n:resis	3	0	0
n:retin	-2	0	1
n:rhabd	1	0	1
n:rheum	1	0	-1
n:right	0	0	2
n:root	2	0	0
n:scalp	0	0	2
n:scc	0	0	1
n:schwa	2	-2	1
n:scler	0	0	-1
n:scoli	3	-1	0
n:secon	2	0	-2
n:semin	0	0	2
n:sever	5	0	0
n:sickl	1	-1	-2
n:sigmo	2	0	0
n:situ	1	0	2
n:sjogr	0	1	-1
n:skin	-3	-1	0
n:sle	2	0	0
n:small	2	0	0
n:soft	-2	1	0
n:spina	0	-1	-2
n:spond	0	-1	-2
n:sprea	1	0	0
n:squam	3	0	0
n:stage	4	0	2
n:stemi	-2	0	1
n:steno	3	0	0
n:stoma	0	-1	-2
n:strok	-4	-3	0
n:strom	1	0	0
n:super	1	0	0
n:supra	1	0	0
n:syste	2	-1	-1
n:systo	2	0	-1
n:t	0	0	-1
n:tachy	1	0	0
n:tcc	0	-1	1
n:termi	-2	-2	-2
n:testi	-1	0	0
n:tetra	0	-1	-2
n:the	3	0	0
n:thora	2	0	-1
n:throa	0	-2	0
n:throm	2	0	-1
n:thymo	-2	1	-2
n:thyro	0	0	1
n:tia	-2	0	2
n:tissu	-1	1	0
n:to	2	0	-1
n:tongu	2	0	0
n:tonsi	1	0	2
n:tooth	0	-1	-1
n:trans	1	0	0
n:tripl	3	0	0
n:triso	-3	1	-3
n:troph	-1	0	1
n:tube	2	0	0
n:tuber	1	-1	-1
n:tubul	1	0	1
n:tumor	2	0	0
n:tumou	-1	0	1
n:turne	0	-2	-1
n:type	2	-1	0
n:uc	2	-1	-1
n:ulcer	1	0	-2
n:uroth	0	0	-1
n:uteri	0	-1	0
n:uveal	3	-1	-3
n:vascu	0	-2	0
n:ventr	1	0	0
n:vera	3	0	-1
n:vesti	2	-2	1
n:vulva	-1	-2	1
n:walde	3	0	0
n:wilms	-1	0	3
n:womb	-2	0	-1
n:zone	3	-1	-1
o/historical	1	0	-1
o/present	-2	-1	0
o=historical	-2	-1	3
o=other	-1	0	0
o=possible	0	3	0
o=present	2	0	0
o~possible	0	2	0
r:absent:are not	-1	-2	-1
r:absent:been excluded	-1	-2	-2
r:absent:benign	-2	-1	-2
r:absent:can't	1	0	0
r:absent:clear of	-1	-2	0
r:absent:didn't	-2	0	0
r:absent:doesn't	-1	-1	-1
r:absent:don't	-1	0	-2
r:absent:excluded	-4	-3	-2
r:absent:excludes	-2	-2	0
r:absent:free of	-2	-2	-1
r:absent:hasn't	-1	0	-1
r:absent:is not	-1	-1	-1
r:absent:less likely	1	1	-1
r:absent:neg for	-2	-2	-2
r:absent:negative for	-3	-2	-2
r:absent:neither	-2	0	-1
r:absent:never	-2	0	-1
r:absent:no	-2	-2	-1
r:absent:none	-2	-1	-1
r:absent:nor	-2	-2	-1
r:absent:not	-2	-1	-1
r:absent:not detected	-2	-1	-1
r:absent:not found	0	-2	-1
r:absent:not present	0	-1	-1
r:absent:not seen	-1	-2	-1
r:absent:not suspected	-1	-2	-1
r:absent:nothing	-2	-3	-2
r:absent:ruled out	-3	-3	-3
r:absent:unlikely	-2	-2	-1
r:absent:very unlikely	-2	-2	-1
r:absent:was not	-2	-2	0
r:absent:without	-2	0	0
r:absent:won't	1	-1	-1
r:answered	0	-2	-2
r:answered no	-4	-2	-2
r:answered yes	1	0	1
r:back	2	0	0
r:carrier	-2	-1	-1
r:closed	1	-1	0
r:compound	-2	-2	-2
r:early	0	0	1
r:ended	-1	0	0
r:feared	-3	0	-1
r:finished	-1	0	2
r:general	-1	0	-1
r:heading	-1	-5	-1
r:historical:cured	0	0	2
r:historical:cured of	0	0	1
r:historical:finished treatment for	-1	0	0
r:historical:history of	0	0	2
r:historical:in childhood	0	0	2
r:historical:in remission	0	0	2
r:historical:ned	0	0	1
r:historical:never came back	0	0	1
r:historical:no recurrence	0	0	1
r:historical:old	-2	-1	1
r:historical:past	0	0	2
r:historical:previous	-1	0	0
r:historical:prior	-1	0	0
r:historical:remission	0	0	1
r:historical:remote	-1	0	2
r:historical:resolved	0	0	1
r:historical:s/p	1	0	0
r:historical:treated for	0	0	1
r:historical:years out from	-2	0	1
r:historical:years since	-1	0	2
r:hypothetical:chance of	-1	0	-1
r:hypothetical:check for	-1	1	-1
r:hypothetical:fear of	-2	-2	-2
r:hypothetical:if	0	1	0
r:hypothetical:look for	-2	1	-1
r:hypothetical:patients with	-3	-2	-2
r:hypothetical:people with	-1	0	-1
r:hypothetical:prevent	-2	-1	-1
r:hypothetical:risk for	-1	0	0
r:hypothetical:risk of	-2	-1	-1
r:hypothetical:screening	-2	-2	-2
r:hypothetical:screening for	-2	-1	-2
r:hypothetical:someone with	1	-1	-1
r:hypothetical:test for	-1	0	-1
r:hypothetical:worried about	-1	1	0
r:hypothetical:worried re	0	1	-1
r:in error	-1	-1	-1
r:in tissue	1	-1	-1
r:kin	-5	-2	-3
r:lasting	0	0	1
r:let go	-2	0	0
r:likely	-1	2	0
r:long ago	0	0	2
r:maybe back	-1	2	0
r:nothing	-1	0	-1
r:now	1	0	0
r:pathology	1	-1	-1
r:possible:?	-1	0	-1
r:possible:can	-1	-2	-1
r:possible:concern for	-1	2	0
r:possible:concerned about	0	1	0
r:possible:concerning for	0	2	0
r:possible:consider	-1	1	0
r:possible:considered	-2	0	-2
r:possible:consistent with	2	-1	0
r:possible:could	0	1	0
r:possible:ddx	-2	2	0
r:possible:differential	-2	2	0
r:possible:exclude	-1	1	-2
r:possible:favoured	-2	2	-1
r:possible:in keeping with	0	1	0
r:possible:is possible	0	2	0
r:possible:likely	-1	1	0
r:possible:looks like	-1	1	0
r:possible:may	-1	1	0
r:possible:might	-1	1	0
r:possible:must be considered	0	1	0
r:possible:must be excluded	0	1	0
r:possible:not excluded	0	2	0
r:possible:not rule out	-1	0	-1
r:possible:or	-1	0	0
r:possible:possible	0	1	-1
r:possible:presumed	-3	0	0
r:possible:probable	-3	1	-1
r:possible:probably	0	2	0
r:possible:proven otherwise	-2	0	-1
r:possible:query	0	0	-1
r:possible:question	1	-1	-2
r:possible:r/o	0	0	-2
r:possible:raises	-1	2	0
r:possible:real possibility	0	2	0
r:possible:rule out	0	-1	0
r:possible:should	1	0	-1
r:possible:shown otherwise	1	0	0
r:possible:such as	-2	0	0
r:possible:suggest	-1	0	0
r:possible:suggestive of	-1	2	0
r:possible:suggests	-2	2	-1
r:possible:suspect	-2	2	0
r:possible:suspected	-1	1	-1
r:possible:suspicious for	-1	2	0
r:possible:thought	0	-1	-1
r:possible:to be considered	-1	2	0
r:possible:to be excluded	-2	0	0
r:possible:typical of	1	-1	0
r:possible:vs	0	1	0
r:possible:whether	0	1	-1
r:possible:worried this	0	1	0
r:possible:worrisome for	0	2	0
r:possible:worry about	-1	-1	-1
r:possible:worrying for	0	2	0
r:possible:would	-3	-1	-2
r:present:active	2	0	1
r:present:advanced	2	0	-1
r:present:chemotherapy for	2	0	0
r:present:confirmed	1	-1	0
r:present:diagnosed with	1	-1	-1
r:present:has come back	1	0	-1
r:present:known	2	0	0
r:present:not having achieved remission	1	0	0
r:present:positive for	1	0	0
r:present:proven	1	1	0
r:question	1	0	0
r:recovered	0	0	2
r:row	-3	-2	-3
r:screening	0	-2	-1
r:section:education	0	-1	0
r:section:past	1	0	0
r:section:risks	1	0	0
r:small chance	0	-2	-1
r:someone_else:aunt	-1	-1	-1
r:someone_else:bro	-3	-2	-2
r:someone_else:brother	-3	-2	-3
r:someone_else:cousin	-1	-2	-2
r:someone_else:coworker	-2	-1	-2
r:someone_else:dad	-2	-1	-3
r:someone_else:daughter	1	-2	-2
r:someone_else:death from	-1	-1	-1
r:someone_else:died of	-1	-2	-1
r:someone_else:donor	-2	0	-1
r:someone_else:dtr	1	-2	-2
r:someone_else:fam hx	-2	-1	-1
r:someone_else:family history	-1	-1	0
r:someone_else:family history of	-1	-1	-2
r:someone_else:family hx	-1	-1	-1
r:someone_else:family member	-1	-1	-1
r:someone_else:father	-2	-1	-2
r:someone_else:fhx	-2	-2	-1
r:someone_else:friend	-2	-2	-3
r:someone_else:grandfather	-1	-1	-1
r:someone_else:grandmother	-1	-1	-2
r:someone_else:husband	-3	-1	-2
r:someone_else:maternal	0	-1	0
r:someone_else:mom	-2	-1	-1
r:someone_else:mother	-2	-1	-1
r:someone_else:mum	-3	0	-1
r:someone_else:neighbor	-2	-1	-2
r:someone_else:neighbour	-3	-2	-2
r:someone_else:nephew	-2	-2	-2
r:someone_else:parent	0	-1	0
r:someone_else:partner	-3	-2	-1
r:someone_else:relative	0	-1	-1
r:someone_else:sibling	-2	-1	-2
r:someone_else:sister	-3	-1	-2
r:someone_else:spouse	-2	-1	-1
r:someone_else:twin	-1	-2	-2
r:someone_else:uncle	-3	-1	-1
r:someone_else:wife	0	-2	-1
r:stated	2	0	-1
r:stranger	-1	-1	0
r:survivor	-2	0	0
r:talk	0	0	-1
r:treated	2	0	1
r:treated then	0	0	3
r:treated today	0	0	-1
r:unchecked	-4	-1	0
r:unsaid	1	0	0
r:unsure	-1	-1	0`;
